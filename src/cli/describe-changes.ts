import type { Change } from '../ledger/changes.ts';
import { shorten } from '../text/shorten.ts';

/** New addresses that are named; the first acceptance has hundreds, and nobody checks a list of them. */
const MOST_ADDED = 12;
/** As much of the words as leaves a line in a terminal whole. */
const SHOWN = 60;

/** What accepting did, a line each. */
export function describeChanges(changes: readonly Change[]): string[] {
  const added = changes.filter(({ kind }) => kind === 'added');
  const named =
    added.length > MOST_ADDED ? changes.filter(({ kind }) => kind !== 'added') : changes;
  const rest = added.length > MOST_ADDED ? [`  new       ${added.length} addresses`] : [];
  return [...named.map(lineOf), ...rest];
}

const WORDS = {
  added: 'new',
  alias: 'renamed',
  reworded: 'reworded',
  gone: 'tombstone',
  back: 'back',
} as const;

function lineOf(change: Change): string {
  return `  ${WORDS[change.kind].padEnd(10)}${change.promise}  ${wordsOf(change)}`;
}

function wordsOf({ kind, now, old }: Change): string {
  if (kind === 'alias') return `leads to ${now}`;
  return kind === 'reworded' && old !== undefined ? `${quoted(old)} → ${quoted(now)}` : quoted(now);
}

function quoted(words: string): string {
  return `"${shorten(words, SHOWN)}"`;
}
