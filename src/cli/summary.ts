import type { Edition } from '../model/edition.ts';
import { counted } from '../text/counted.ts';

/** What an edition holds, in a few words: "4 articles, 16 terms, 211 mentions". */
export function summary({ articles, terms }: Edition): string {
  const mentions = articles.reduce((total, article) => total + article.mentions.length, 0);
  return [
    counted(articles.length, 'article'),
    counted(terms.length, 'term'),
    counted(mentions, 'mention'),
  ].join(', ');
}
