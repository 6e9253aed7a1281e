import { NARROW, WIDE, type Drawing } from '../charts/drawing.ts';
import { egoNetwork } from '../charts/network-ego.ts';
import { network } from '../charts/network.ts';
import { egoFinding, isAsserted, networkFinding, tiesOf } from '../exports/network-finding.ts';
import { quotedLine } from '../exports/telling-words.ts';
import { termAddress } from '../model/addresses.ts';
import { articleBySlug, type Edition, type Relation, type Term } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import { isMutual } from '../model/registers.ts';
import { tiedTerms } from '../model/tied-terms.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { phrase } from '../words/words.ts';
import { href } from './href.ts';

/** The network of all ties, for a phone and for a wider screen; nothing where there are none. */
export function networkDrawings(edition: Edition): Drawing[] {
  const { relations } = edition;
  if (relations.length === 0) return [];
  const nodes = tiedTerms(edition).map(nodeOf);
  const edges = relations.map((relation) => {
    const { evidence, from, kind, to } = relation;
    return {
      from,
      to,
      kind: kind.id,
      label: kind.label,
      title: titleOf(edition, relation),
      href: passageOf(edition, relation),
      isMutual: isMutual(kind),
      isDoubtful: !isAsserted(relation),
      sources: [...new Set(evidence.map(({ article }) => article))],
    };
  });
  return [NARROW, WIDE].map((width) =>
    network({
      id: 'network',
      title: phrase(edition.words, 'network.drawing'),
      desc: networkFinding(edition),
      nodes,
      edges,
      width,
      words: edition.words,
    }),
  );
}

/** The ties of one term; nothing where it has none. */
export function egoDrawing(edition: Edition, term: Term): Drawing | undefined {
  const ties = tiesOf(edition, term);
  if (ties.length === 0) return undefined;
  const terms = new Map(edition.terms.map((one) => [one.id, one]));
  return egoNetwork({
    id: 'ties',
    title: phrase(edition.words, 'ties.drawing', { term: term.name }),
    desc: egoFinding(edition, term),
    name: term.name,
    words: edition.words,
    ties: ties.flatMap(({ direction, label, other, relation }) => {
      const end = terms.get(other);
      if (!end) return [];
      return {
        label,
        direction,
        isDoubtful: !isAsserted(relation),
        other: nodeOf(end),
        title: titleOf(edition, relation),
        href: passageOf(edition, relation),
      };
    }),
  });
}

function nodeOf({ id, name }: Pick<Term, 'id' | 'name'>) {
  return { id, name, href: href(termAddress(id)) };
}

/** The tie in a line, and one for each passage that speaks of it. */
function titleOf(edition: Edition, { evidence, from, kind, to }: Relation): string {
  const name = (id: TermId) => edition.terms.find((term) => term.id === id)?.name ?? id;
  const told = evidence.map((one) => quotedLine(edition, one));
  const tie = phrase(edition.words, 'network.line', {
    from: name(from),
    tie: kind.label,
    to: name(to),
  });
  return [tie, ...told].join('\n');
}

/** The first passage that speaks of it, base included. */
function passageOf(edition: Edition, { evidence }: Relation): string {
  const [first] = evidence;
  if (!first) throw new Error('A relation has no evidence.');
  return href(annotationAddress(articleBySlug(edition, first.article), first.annotation));
}
