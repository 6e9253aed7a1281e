import { writeLedger } from '../../io/ledger.ts';
import { accept } from '../../ledger/accept.ts';
import { changesBetween } from '../../ledger/changes.ts';
import { currentPromise } from '../../ledger/current-promise.ts';
import { linesOf, promisesOf } from '../../ledger/lines.ts';
import { readPromise } from '../../ledger/promises.ts';
import { retire } from '../../ledger/retire.ts';
import { binding } from '../../ledger/severity.ts';
import type { Ledger } from '../../model/ledger.ts';
import { didYouMean } from '../../model/suggest.ts';
import { openBooks, type Books } from '../books.ts';
import type { Command, Context } from '../context.ts';
import { describeChanges } from '../describe-changes.ts';

/** Shows which addresses wait to be promised, and takes the editor's answers. */
export const ledger: Command = (context) => Promise.resolve(run(context));

function run(context: Context): number {
  const [action, ...words] = context.options.words;
  const answer = action === undefined ? show : ACTIONS[action];
  if (!answer) {
    context.say(`The ledger cannot '${action}'; it can ${Object.keys(ACTIONS).join(' and ')}.`);
    return 1;
  }
  const books = openBooks(context);
  if (!books) return 1;
  const { edition, ledger: known } = books;
  const promises = words.map((word) => currentPromise(readPromise(word), edition, known));
  return answer(books, promises);
}

const ACTIONS: Readonly<Record<string, (books: Books, promises: readonly string[]) => number>> = {
  accept: acceptAll,
  retire: retireAll,
};

const NOTHING_PROMISED = 'No address is promised yet; `npm run ledger accept` promises them';

function show({ edition, ledger: known, questions, report, say }: Books): number {
  report(binding(questions));
  if (!known) {
    say(`${NOTHING_PROMISED}, all ${promisesOf(edition).size}.`);
  } else if (questions.length === 0) {
    say(`All ${linesOf(known).size} published addresses keep their word, and none is new.`);
  }
  return 0;
}

function acceptAll(books: Books, promises: readonly string[]): number {
  const { edition, ledger: known, say } = books;
  const published = [...(known ? linesOf(known).keys() : [])];
  const addresses = new Set([
    ...promisesOf(edition),
    ...published.map((promise) => currentPromise(promise, edition, known)),
  ]);
  const unknown = promises.find((promise) => !addresses.has(promise));
  if (unknown !== undefined) {
    say(`There is no address '${unknown}'.${didYouMean(unknown, addresses)}`);
    return 1;
  }
  const choice = promises.length === 0 ? 'all' : new Set(promises);
  return write(books, accept(edition, known, { choice, today: today() }));
}

function retireAll(books: Books, promises: readonly string[]): number {
  const { edition, ledger: known, say } = books;
  if (!known || promises.length === 0) {
    say(
      known ? 'Which? `npm run ledger retire articles/<slug>/<paragraph>`' : `${NOTHING_PROMISED}.`,
    );
    return 1;
  }
  let after = known;
  for (const promise of promises) {
    const next = retire(edition, after, promise, today());
    if (!next) {
      say(`The ledger does not ask about a paragraph '${promise}'.`);
      return 1;
    }
    after = next;
  }
  return write(books, after);
}

function write({ ledger: before, path, say }: Books, after: Ledger): number {
  writeLedger(path, after);
  for (const line of describeChanges(changesBetween(before, after))) say(line);
  say(`The ledger keeps ${linesOf(after).size} addresses: ${path}`);
  return 0;
}

/** The clock is read here and nowhere below. UTC, so that a day is one day for all editors. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
