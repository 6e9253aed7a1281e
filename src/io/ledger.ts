import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LEDGER_FILE, type Ledger } from '../model/ledger.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isFolder, nameIn } from './folders.ts';
import { parseLedger, toJson } from './ledger-json.ts';
import { readText } from './read-text.ts';
import { attempt } from './refusal.ts';
import type { Settings } from './settings.ts';

/**
 * Reads the ledger of what was published.
 *
 * @returns no ledger where there is no file. Where there is one that cannot be read, none and a
 *   problem: whoever is about to write must stop there
 */
export function readLedger({ corpus, ledger: path }: Pick<Settings, 'corpus' | 'ledger'>): {
  ledger: Ledger | undefined;
  problems: Problem[];
} {
  if (path === undefined || !isFolder(dirname(path))) return { ledger: undefined, problems: [] };
  const file = nameIn(corpus, path);
  const found = attempt(file, () => lstatSync(path, { throwIfNoEntry: false }));
  if ('problem' in found) return { ledger: undefined, problems: [found.problem] };
  if (!found.value) return { ledger: undefined, problems: [] };
  const read = readText(path, file);
  if ('problem' in read) return { ledger: undefined, problems: [read.problem] };
  const parsed = parseLedger(read.text, file);
  return 'problem' in parsed
    ? { ledger: undefined, problems: [parsed.problem] }
    : { ledger: parsed.ledger, problems: [] };
}

/** Whether anything was ever promised. */
export function hasLedger({ ledger }: Pick<Settings, 'ledger'>): boolean {
  return ledger !== undefined && existsSync(ledger);
}

/** What forbids a release before any address is looked at. */
export function checkRelease(settings: Pick<Settings, 'corpus' | 'ledger'>): Problem[] {
  if (hasLedger(settings)) return [];
  const { corpus, ledger } = settings;
  const problemAt = (file: string, what: string, mend: string) => [
    problem('ledger/missing', { file }, what, mend),
  ];
  return ledger === undefined
    ? problemAt(
        LEDGER_FILE,
        "A site made from other sources than the corpus's own has no ledger, and is not for publication.",
        'Name a ledger of its own with `--ledger`, or leave `--seeds` out.',
      )
    : problemAt(
        nameIn(corpus, ledger),
        'A release keeps every address for ever, and none is promised yet.',
        'Make the promise: `npm run ledger accept`.',
      );
}

/**
 * Writes the ledger: whole and in one step, so that a fault in mid-writing costs no promise.
 *
 * @param path absolute path; its folder is made where there is none
 */
export function writeLedger(path: string, ledger: Ledger): void {
  mkdirSync(dirname(path), { recursive: true });
  // In the same folder, for renaming is one step only within a file system; hidden from the corpus.
  const next = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(next, toJson(ledger), { flush: true });
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}
