import type { Edition } from '../model/edition.ts';
import type { TwinPassage } from '../model/page-cards.ts';
import type { Parallel, ParallelSide } from '../model/parallels.ts';
import { parallelDescription } from './parallel-quotes.ts';
import {
  articleOf,
  parallelPlacesOf,
  passageAddressOf,
  passageName,
  type Twin,
} from './parallels.ts';
import { passageInSentences } from './passage-html.ts';
import { sayPlainly } from './say.ts';

const KEY = 'parallel:';
const AND = '+';

/** What a link to parallel passages has in its `data-card`: one key for them all. */
export function parallelKey(twins: readonly Twin[]): string {
  return KEY + twins.map(({ card }) => card).join(AND);
}

/** The names in such a key of passages that the edition has; nothing in the key of another link. */
export function twinNames(edition: Edition, key: string): readonly string[] | undefined {
  if (!key.startsWith(KEY)) return undefined;
  const names = key.slice(KEY.length).split(AND);
  return names.filter((name) => twinOf(edition, name) !== undefined);
}

/** How many passages a passage is parallel to, by the name of one of them: a card need not show all. */
export function twinCount(edition: Edition, name: string): number {
  const { parallel, side } = twinOf(edition, name) ?? {};
  const own = parallel?.sides.find((one) => one !== side);
  const places = own ? parallelPlacesOf(articleOf(own)) : [];
  return places.find(({ twins }) => twins.some(({ card }) => card === name))?.twins.length ?? 0;
}

/** What a card says of a passage at the other end of a parallel. */
export function twinPassage(edition: Edition, name: string): TwinPassage {
  const twin = twinOf(edition, name);
  if (!twin) throw new Error(`No parallel passage has the name "${name}".`);
  const { parallel, side } = twin;
  const article = articleOf(side);
  const place = passageName(side);
  return {
    label: parallel.label,
    name: article.reading === 'digest' ? sayPlainly('parallel.digest', { place }) : place,
    address: passageAddressOf(side),
    language: article.language,
    quote: passageInSentences(article, side.selector),
    note: parallel.note,
    description: parallelDescription(parallel),
  };
}

function twinOf(
  { parallels }: Edition,
  name: string,
): { parallel: Parallel; side: ParallelSide } | undefined {
  const [index, end] = name.split('.').map(Number);
  const parallel = parallels.all[index ?? NaN];
  const side = parallel?.sides[end ?? NaN];
  return parallel && side && { parallel, side };
}
