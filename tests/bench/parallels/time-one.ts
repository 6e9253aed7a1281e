import { findReuse } from '../../../src/parallels/find.ts';
import { CORPORA, parsed } from './corpora.ts';

/*
 * Measures one corpus in a process of its own, so that memory is its own too: prints what it took.
 */
const name = process.argv[2] as keyof typeof CORPORA;
const texts = CORPORA[name]().map((text) => parsed(text));
const bytes = texts.reduce((sum, { document }) => sum + document.text.length, 0);
const start = process.cpuUsage();
const before = performance.now();
const { reuses } = findReuse(texts);
const seconds = (performance.now() - before) / 1000;
const { user, system } = process.cpuUsage(start);
const processor = (user + system) / 1e6;
/** In kilobytes, of the whole process from its beginning. */
const { maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ texts: texts.length, bytes, seconds, processor, maxRSS, reuses: reuses.length }),
);
