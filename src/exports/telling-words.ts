import type { Edition, Evidence } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import { articleBySlug } from '../model/edition.ts';
import type { Status } from '../model/annotations.ts';
import { joined } from '../words/join.ts';
import { quotedIn } from '../words/quote.ts';
import { phrase } from '../words/words.ts';
import { onOneLine } from '../text/shorten.ts';
import { sourceName, voiceName } from './claim-words.ts';

/** Who tells it, after whom, and how firmly: "TechCrunch, after The Wall Street Journal, planned". */
function tellingLine(
  edition: Edition,
  { article, annotation }: Evidence<'event'> | Evidence<'relation'>,
): string {
  return joined(edition.words, 'typography.comma', [
    sourceName(articleBySlug(edition, article)),
    ...voicesOf(edition, annotation.data),
  ]);
}

/** The same with the words of the passage, for one line of a mark's title. */
export function quotedLine(
  edition: Edition,
  telling: Evidence<'event'> | Evidence<'relation'>,
): string {
  const quote = quotedIn(edition.words, onOneLine(telling.annotation.selector.exact));
  return phrase(edition.words, 'chart.quoted', { source: tellingLine(edition, telling), quote });
}

/** Who tells it, without the source. */
export function voicesOf(
  edition: Edition,
  { by, status, via }: { by?: string | undefined; status: Status; via?: string | undefined },
): string[] {
  const { words } = edition;
  const name = (id: string) => voiceName(edition, { kind: 'term', id: id as TermId });
  return [
    by === undefined ? [] : [phrase(words, 'voice.accordingTo', { name: name(by) })],
    via === undefined ? [] : [phrase(words, 'voice.after', { name: name(via) })],
    status === 'asserted' ? [] : [phrase(words, `status.${status}`)],
  ].flat();
}
