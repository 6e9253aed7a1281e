import type { AstroGlobal } from 'astro';
import type { NoteId } from '../model/ids.ts';

/**
 * Renders the MDX of an article, given as the default slot, and takes it apart: the introduction,
 * and the bodies of the notes by id. Compiled MDX knows nothing of the text, so it never goes stale
 * with it; the page puts each note where its words stand.
 */
export async function renderWithNotes({
  slots,
  locals,
}: Pick<AstroGlobal, 'slots' | 'locals'>): Promise<{
  introduction: string;
  bodies: ReadonlyMap<NoteId, string>;
}> {
  const bodies = new Map<NoteId, string>();
  locals.noteBodies = bodies;
  const introduction = slots.has('default') ? await slots.render('default') : '';
  return { introduction, bodies };
}
