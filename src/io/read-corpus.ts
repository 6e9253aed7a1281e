import { basename } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { siteFormat } from '../model/formats.ts';
import { problem, type Problem } from '../model/problem.ts';
import { eventRegisterFormat, measureFormat, relationKindFormat } from '../model/registers.ts';
import { contentFiles } from './content-files.ts';
import { isFolder } from './folders.ts';
import type { Read } from './mdx-file.ts';
import { readLedger } from './ledger.ts';
import { readQuestions } from './questions.ts';
import { readArticle, readPage, readTerm } from './records.ts';
import { readRegister } from './registers.ts';
import { readSeeds } from './seeds.ts';
import type { Settings } from './settings.ts';
import { readSite } from './site.ts';
import { readVerdicts } from './verdicts.ts';
import { englishWords, readWords } from './words.ts';

/**
 * Reads a corpus from its folder. Nothing that is wrong with it ends the reading: what can be read
 * is in the corpus, and what cannot is a problem.
 *
 * @param settings where the corpus and its sources are
 */
export function readCorpus(
  settings: Pick<Settings, 'corpus' | 'seeds'> & Partial<Pick<Settings, 'ledger'>>,
): {
  corpus: Corpus;
  problems: Problem[];
} {
  const { corpus: folder } = settings;
  if (!isFolder(folder)) return { corpus: emptyCorpus(folder), problems: [missing(folder)] };
  const { seeds, unreadable, problems: ofSeeds } = readSeeds(settings);
  const { files, problems: ofFiles } = contentFiles(folder);
  const { site, languageAt, problems: ofSite } = readSite(folder, files.site[0]);
  const { words, problems: ofWords } = readWords(folder, files.words, site, languageAt);
  const articles = together(files.article.map((file) => readArticle(folder, file)));
  const terms = together(files.term.map((file) => readTerm(folder, file)));
  const pages = together(files.page.map((file) => readPage(folder, file)));
  const questions = together(files.questions.map((file) => readQuestions(folder, file)));
  const measures = readRegister(folder, files.measures[0], measureFormat);
  const events = readRegister(folder, files.events[0], eventRegisterFormat);
  const relationKinds = readRegister(folder, files.relations[0], relationKindFormat);
  const verdicts = readVerdicts(folder, files.parallels[0]);
  const { ledger, problems: ofLedger } = readLedger({ ledger: undefined, ...settings });
  const lists = [articles, terms, pages, questions, measures, events, relationKinds, verdicts];
  return {
    corpus: {
      name: nameOf(folder),
      site,
      words,
      seeds,
      unreadableSeeds: unreadable,
      articles: articles.things,
      terms: terms.things,
      pages: pages.things,
      questions: questions.things[0],
      measures: measures.things,
      events: events.things,
      relationKinds: relationKinds.things,
      verdicts: verdicts.things,
      ledger,
    },
    problems: [
      ofSeeds,
      ofFiles,
      ofSite,
      ofWords,
      ofLedger,
      ...lists.map(({ problems }) => problems),
    ].flat(),
  };
}

function together<Thing>(reads: readonly Read<Thing>[]): { things: Thing[]; problems: Problem[] } {
  return {
    things: reads.flatMap(({ thing }) => (thing === undefined ? [] : [thing])),
    problems: reads.flatMap(({ problems }) => problems),
  };
}

function emptyCorpus(folder: string): Corpus {
  const site = siteFormat.parse({});
  return {
    name: nameOf(folder),
    site,
    words: englishWords(),
    seeds: [],
    unreadableSeeds: [],
    articles: [],
    terms: [],
    pages: [],
    measures: [],
    events: [],
    relationKinds: [],
    verdicts: [],
  };
}

/** Only the root of a disk has no name. */
function nameOf(folder: string): string {
  return basename(folder) || 'Corpus';
}

function missing(folder: string): Problem {
  const what = `There is no folder "${folder}" to build.`;
  const mend = 'Name the folder of your texts with `--corpus`.';
  return problem('corpus/missing', { file: folder }, what, mend);
}
