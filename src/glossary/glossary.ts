import type { TermRecord } from '../model/corpus.ts';
import type { Document } from '../model/document.ts';
import type { Mention, MentionInContext, Term } from '../model/edition.ts';
import type { Slug, TermId } from '../model/ids.ts';
import { problem, type Problem } from '../model/problem.ts';
import { filingName } from '../text/filing-name.ts';
import { checkMentioned } from './check-terms.ts';
import { inContext } from './concordance.ts';
import { nameFinder } from './find-names.ts';
import { mentionsOf, type EditorsMention } from './mentions.ts';
import { namesOf } from './names.ts';

/** A text as the glossary reads it. */
export interface GlossedText {
  readonly slug: Slug;
  readonly document: Document;
  readonly language: string;
  readonly editors: readonly EditorsMention[];
}

/**
 * Finds every mention of every term in every text, and gathers them under their terms.
 *
 * @param language BCP 47 tag of the site, by which the terms are sorted
 * @returns mentions by article, the terms with their concordance, and the problems of names that
 *   two terms claim, of terms never mentioned and of `of="none"` with nothing to unlink
 */
export function makeGlossary(
  records: readonly TermRecord[],
  texts: readonly GlossedText[],
  language: string,
): { mentionsOf: (slug: Slug) => readonly Mention[]; terms: Term[]; problems: Problem[] } {
  const { names, problems } = namesOf(records);
  const findNames = nameFinder(names);
  const mentions = new Map<Slug, Mention[]>();
  for (const { slug, document, editors } of texts) {
    const found = mentionsOf(document, findNames, editors);
    mentions.set(slug, found.mentions);
    for (const idle of found.idle) problems.push(nothingToUnlink(document, idle));
  }
  const terms = gather(records, texts, mentions).sort(byName(language));
  problems.push(...checkMentioned(terms));
  return { mentionsOf: (slug) => mentions.get(slug) ?? [], terms, problems };
}

function gather(
  records: readonly TermRecord[],
  texts: readonly GlossedText[],
  mentions: ReadonlyMap<Slug, Mention[]>,
): Term[] {
  const concordance = new Map<TermId, { article: Slug; mentions: MentionInContext[] }[]>();
  for (const { slug, document, language } of texts) {
    const lines = inContext(document, mentions.get(slug) ?? [], language);
    for (const [term, own] of Map.groupBy(lines, (line) => line.term)) {
      const sofar = concordance.get(term) ?? [];
      concordance.set(term, [...sofar, { article: slug, mentions: own }]);
    }
  }
  return records.map(({ id, file, meta, plainText }) => ({
    ...meta,
    id,
    file,
    definition: plainText,
    mentions: concordance.get(id) ?? [],
  }));
}

function byName(language: string): (a: Term, b: Term) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => compare(filingName(a.name, language), filingName(b.name, language));
}

function nothingToUnlink({ text }: Document, { passage, place }: EditorsMention): Problem {
  return problem(
    'glossary/nothing-to-unlink',
    place,
    `No term was found in "${text.slice(passage.start, passage.end)}", so there is none to unlink.`,
    'Remove the element, or quote the very words that are linked wrongly.',
  );
}
