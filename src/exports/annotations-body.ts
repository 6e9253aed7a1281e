import { termAddress } from '../model/addresses.ts';
import type { AnnotationData } from '../model/annotations.ts';
import type { Annotation } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';

/** Those of the data model's motivations (section 3.3.5) that this export has a use for. */
export type Motivation = 'commenting' | 'describing' | 'highlighting' | 'identifying' | 'linking';

/** An embedded text (section 3.2.4). */
interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting' | 'describing' | 'identifying';
  readonly format: 'text/plain' | 'text/html';
  readonly language?: string;
  readonly value: string;
}
/** A page that is linked to (section 4.1). */
interface LinkedBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'linking';
  readonly source: string;
}
export type Body = TextualBody | LinkedBody;

/**
 * Why an annotation was made: a note comments on its passage, a claim says what the passage states,
 * an event says which event it tells of, a relation links it to two terms. What is also a note says
 * so by its body's purpose. A note that says nothing merely points.
 */
export function motivationOf({ kind }: AnnotationData, body: readonly Body[]): Motivation {
  switch (kind) {
    case 'note':
      return body.length === 0 ? 'highlighting' : 'commenting';
    case 'claim':
      return 'describing';
    case 'event':
      return 'identifying';
    case 'relation':
      return 'linking';
  }
}

/**
 * What an annotation says: its statement, in the words of the corpus, and its note. The ids in a
 * statement are those of the corpus; the pages of a relation's two terms are linked.
 *
 * @param language of the note
 * @param html the note as HTML, if it is to be given so
 * @param resolve makes an IRI of an address
 */
export function bodiesOf(
  { data, plainText }: Annotation,
  language: string,
  html: string | undefined,
  resolve: (address: string) => string,
): Body[] {
  return [...statementOf(data, resolve), ...noteOf(plainText, language, html)];
}

function noteOf(plainText: string, language: string, html: string | undefined): TextualBody[] {
  if (plainText === '' && html === undefined) return [];
  const content =
    html === undefined
      ? ({ format: 'text/plain', language, value: plainText } as const)
      : ({ format: 'text/html', language, value: html } as const);
  return [{ type: 'TextualBody', purpose: 'commenting', ...content }];
}

/** Ids, figures and English words at once: a statement is in no one language. */
function statementOf(data: AnnotationData, resolve: (address: string) => string): Body[] {
  const text = { type: 'TextualBody', format: 'text/plain' } as const;
  switch (data.kind) {
    case 'note':
      return [];
    case 'claim': {
      const time = data.asOf === undefined ? '' : ` (${data.asOf})`;
      const value = `${data.of} = ${data.value}${time}, ${attributionOf(data)}`;
      return [{ ...text, purpose: 'describing', value }];
    }
    case 'event':
      return [{ ...text, purpose: 'identifying', value: `${data.of}, ${attributionOf(data)}` }];
    case 'relation': {
      const value = `${data.from} ${data.type} ${data.to}, ${attributionOf(data)}`;
      const terms = [data.from, data.to].map((id) => resolve(termAddress(id as TermId)));
      return [{ ...text, purpose: 'describing', value }, ...terms.map(linkTo)];
    }
  }
}

function linkTo(source: string): LinkedBody {
  return { type: 'SpecificResource', purpose: 'linking', source };
}

type Statement = Exclude<AnnotationData, { readonly kind: 'note' }>;

/** "asserted by zeng-ming, via wsj". */
function attributionOf({ by, status, via }: Statement): string {
  return `${status}${by === undefined ? '' : ` by ${by}`}${via === undefined ? '' : `, via ${via}`}`;
}
