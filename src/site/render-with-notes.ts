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
  const render = async (): Promise<string> => {
    locals.noteBodies = bodies;
    return slots.has('default') ? slots.render('default') : '';
  };
  if (!locals.inTurn) return { introduction: await render(), bodies };
  // Astro begins to render a slot before it is asked for it; asked again, it renders it anew.
  await slots.render('default');
  const introduction = locals.inTurn.then(render);
  locals.inTurn = introduction;
  return { introduction: await introduction, bodies };
}
