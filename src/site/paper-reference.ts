import { articleAddress } from '../model/addresses.ts';
import type { Article } from '../model/edition.ts';
import { readLink, type LinkTarget } from '../model/links.ts';
import { fold } from '../text/fold.ts';
import { joined } from '../words/join.ts';
import { blockLabel } from './block-label.ts';
import { currentEdition } from './current.ts';
import { href } from './href.ts';
import { notesOf } from './notes.ts';
import { shortName } from './parallels.ts';
import { say } from './say.ts';

/** A link in content, and where it stands. */
interface WrittenLink {
  /** As written: `article:letter?on=oil`, `https://example.org/`. */
  readonly written: string;
  /** What it leads to: from the root of the site or of the web; none where it leads nowhere. */
  readonly target: string | undefined;
  /** The words that are linked. */
  readonly words: string;
  /** The path of the page in which it stands. */
  readonly page: string;
  /** The URL under which the site is published, if that is known. */
  readonly site: URL | undefined;
}

/** What is named by a link: all its names, and what a reader is told of it who cannot follow. */
interface Named {
  readonly names: readonly (string | undefined)[];
  readonly reference: string;
}

/**
 * What stands behind a link on paper, where nobody can follow it: `(¶4)` within a text, and beyond it
 * the address `⟨https://…⟩`, or where the site has none, what it leads to, `(TechCrunch, ¶3)`.
 *
 * @returns nothing where the linked words say all of it already, or where nothing useful is known
 */
export function paperReference({
  written,
  target,
  words,
  page,
  site,
}: WrittenLink): string | undefined {
  if (target === undefined || target.startsWith('#')) return undefined;
  const own = readLink(written);
  if (own === undefined) return addressOf(target, words, site);
  const text = own.kind === 'article' ? articleOf(own.slug) : undefined;
  if (text && isPageOf(text, page)) return aside(placeIn(text, target));
  const { names, reference } = named(own, text, target);
  if (names.some((name) => name !== undefined && sameWords(name, words))) return undefined;
  return site ? bracketed(new URL(target, site).href) : aside(reference);
}

/** A bare address of the web or of the site, unless it is what the words are. */
function addressOf(target: string, words: string, site: URL | undefined): string | undefined {
  const url = site ? URL.parse(target, site) : URL.parse(target);
  if (!url) return undefined;
  const [address, said] = [url.href, words.trim()].map(spelt);
  return address === said ? undefined : bracketed(url.href.replace(/^mailto:/, ''));
}

/** An address as people write it. */
function spelt(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '');
}

function named(target: LinkTarget, text: Article | undefined, address: string): Named {
  const { events, measures, terms } = currentEdition();
  if (target.kind === 'article') {
    if (!text) throw new Error(`No article has the slug "${target.slug}".`);
    const name = shortName(text);
    const place = placeIn(text, address);
    return place === undefined
      ? { names: [name, text.title, text.original.outlet], reference: name }
      : {
          names: [],
          reference: joined(currentEdition().words, 'typography.comma', [name, place]),
        };
  }
  if (target.kind === 'term') {
    const { aliases = [], full, name } = terms.find(({ id }) => id === target.id) ?? {};
    return {
      names: [name, full, ...aliases],
      reference: say('paper.term', { name: name ?? target.id }),
    };
  }
  const list = target.kind === 'measure' ? measures : events;
  const name = list.find(({ id }) => id === target.id)?.label ?? target.id;
  return { names: [name], reference: say(`paper.${target.kind}`, { name }) };
}

function articleOf(slug: string): Article | undefined {
  return currentEdition().articles.find(
    (one) => one.slug === slug || one.aliases.some((alias) => alias === slug),
  );
}

/** Also at an address that the article had before. */
function isPageOf({ aliases, slug }: Article, page: string): boolean {
  const path = page.replace(/\/?$/, '/');
  return [slug, ...aliases].some((name) => href(articleAddress(name)) === path);
}

/** The note or block that an address names in a text: `note 3`, `¶4`. */
function placeIn(text: Article, address: string): string | undefined {
  const [, fragment] = address.split('#');
  if (fragment === undefined) return undefined;
  const id = decodeURIComponent(fragment);
  const number = notesOf(text).find((note) => note.id === id)?.number;
  if (number !== undefined) return say('paper.note', { number });
  const block = text.document.blocks.find((one) => one.id === id);
  return block && blockLabel(text.document, block.id);
}

function sameWords(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => fold(words).text.trim().toLowerCase());
  return one === other;
}

function aside(words: string | undefined): string | undefined {
  return words === undefined ? undefined : say('typography.aside', { words });
}

function bracketed(address: string): string {
  return say('paper.address', { address });
}
