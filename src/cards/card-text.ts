import { sourceLine } from '../exports/source-line.ts';
import type { Annotation, Article, Edition } from '../model/edition.ts';
import type { Marks } from '../text/quoted.ts';
import { marksOf } from '../words/quote.ts';

/** What a card says. The texts are whole, and of any length: the card shortens them. */
export interface CardText {
  /** The words that the note is attached to, without quotation marks of ours. */
  readonly quote: string;
  /** What is put around it. */
  readonly marks: Marks;
  /** The note without markup. */
  readonly note: string;
  /** What the source is; of a digest it says so. */
  readonly source: string;
  /** The title of the site. */
  readonly site: string;
}

/** What the card of a note says. A source of which nothing is known goes by its title. */
export function cardTextOf(
  article: Article,
  { plainText, prose = plainText, selector }: Annotation,
  { site, words }: Pick<Edition, 'site' | 'words'>,
): CardText {
  return {
    quote: selector.exact,
    marks: marksOf(words),
    note: prose,
    source: sourceLine(article, words) || article.title,
    site: site.title,
  };
}
