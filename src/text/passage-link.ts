import { BLOCK_ID } from '../model/ids.ts';
import { fold } from './fold.ts';

/**
 * The link to any passage of an article: `?s=10-58.<check>#p4:~:text=…`. The fragment is the block
 * in which the passage begins, for every browser; the text directive has the browser find the words
 * without script; `s` says exactly where they are and what they were.
 *
 * A passage that ends in another block names it: `?s=10-p7.58.<check>#p4`.
 */
export interface PassageLink {
  /** Id of the block in which the passage begins. */
  readonly block: string;
  /** Offset of its first code unit (UTF-16) in the text of that block. */
  readonly from: number;
  /** Id of the block in which it ends: mostly the same. */
  readonly lastBlock: string;
  /** End (exclusive) of the passage, as an offset into the text of that last block. */
  readonly to: number;
  /** What `passageCheck` says of its words. */
  readonly check: string;
}

/** The name of the query's one parameter. */
const PARAMETER = 's';

const OFFSET = String.raw`0|[1-9]\d{0,8}`;
const value = new RegExp(
  `^(?<from>${OFFSET})-(?:(?<last>${BLOCK_ID})\\.)?(?<to>${OFFSET})\\.(?<check>[0-9a-z]{7})$`,
);
/** Browsers that know text directives hide them from scripts; others leave them in the fragment. */
const fragment = new RegExp(`^#(?<block>${BLOCK_ID})(?::~:.*)?$`, 's');

/**
 * The address of a passage; `readPassageLink` is its inverse.
 *
 * @param page address of the article's page; a query or fragment of its own is left out
 * @param directive as `textDirective` makes it, where there is one
 */
export function passageAddress(page: string, link: PassageLink, directive?: string): string {
  const { block, from, lastBlock, to, check } = link;
  const last = lastBlock === block ? '' : `${lastBlock}.`;
  const words = directive === undefined ? '' : `:~:text=${directive}`;
  return `${page.replace(/[?#].*$/s, '')}?${PARAMETER}=${from}-${last}${to}.${check}#${block}${words}`;
}

/** The passage to which an address leads; nothing where it leads to none, or is misspelt. */
export function readPassageLink(address: string): PassageLink | undefined {
  if (!URL.canParse(address)) return undefined;
  const { searchParams, hash } = new URL(address);
  const block = fragment.exec(hash)?.groups?.['block'];
  const found = value.exec(searchParams.get(PARAMETER) ?? '')?.groups;
  if (block === undefined || !found) return undefined;
  const { from, last = block, to, check = '' } = found;
  const link = { block, from: Number(from), lastBlock: last, to: Number(to), check };
  if (found['last'] === block || (last === block && link.from >= link.to)) return undefined;
  return link;
}

/** The address of the page without a passage: other parameters of its query stay. */
export function withoutPassage(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(PARAMETER);
  return url.href;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short check of quoted words: their folded form as UTF-8, hashed with FNV-1a (32 bit), in seven
 * digits of base 36. It is compared only with the words that stand at the link's own place, so it
 * need not tell all texts of the world apart: that other words there have the same check happens
 * once in four thousand million changes. Against intent it does not protect, nor is there anything
 * to gain. Quotes, dashes and white space of another shape pass, as they do in matching.
 */
export function passageCheck(words: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(fold(words).text.trim())) {
    hash = Math.imul(hash ^ byte, FNV_PRIME);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
