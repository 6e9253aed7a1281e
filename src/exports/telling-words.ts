import type { Edition, Evidence } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import { articleBySlug } from '../model/edition.ts';
import { sourceName, voiceName } from './claim-words.ts';

/** Who tells it, after whom, and how firmly: "TechCrunch, after The Wall Street Journal, planned". */
export function tellingLine(
  edition: Edition,
  { article, annotation }: Evidence<'event'> | Evidence<'relation'>,
): string {
  return [sourceName(articleBySlug(edition, article)), ...voicesOf(edition, annotation.data)].join(
    ', ',
  );
}

/** The same without the source. */
export function voicesOf(
  edition: Edition,
  { by, status, via }: { by?: string | undefined; status: string; via?: string | undefined },
): string[] {
  const name = (id: string) => voiceName(edition, { kind: 'term', id: id as TermId });
  return [
    by === undefined ? [] : [`according to ${name(by)}`],
    via === undefined ? [] : [`after ${name(via)}`],
    status === 'asserted' ? [] : [status],
  ].flat();
}
