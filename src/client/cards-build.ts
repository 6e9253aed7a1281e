import {
  footnote as footnoteNumber,
  mentions,
  more as moreSources,
  noteIn,
  off as switchCardsOff,
} from 'virtual:words/cards';
import { see as seeAlso } from 'virtual:words/term';
import * as typography from 'virtual:words/typography';
import { assembleWords } from '../words/assemble.ts';
import { joined } from '../words/join.ts';
import { quotedIn } from '../words/quote.ts';
import { element } from './element.ts';
import { saidInNodes } from './words-in-nodes.ts';
import { said } from './words.ts';
import { searchSite } from './search-engine.ts';
import type {
  Card,
  PageCards,
  ParallelCard,
  TermCard,
  TextCard,
  TwinPassage,
} from '../model/page-cards.ts';

const words = assembleWords(document.documentElement.lang, [{ typography }]);

/** Ids within the card. */
export const TITLE_ID = '_card-title';
export const TEXT_ID = '_card-text';

type Child = Node | string;

/** What a reader may do in a card. */
export interface Uses {
  /** Shows another card in this one's place; false where there is none to show. */
  readonly follow: (key: string, address: string) => boolean;
  /** Turns all cards off. */
  readonly switchOff: () => void;
}

/**
 * The content of a card.
 *
 * @param address where its title leads
 */
export function cardContent(data: PageCards, card: Card, address: string, uses: Uses): Node[] {
  const off = offButton(uses);
  const foot = element('p', { className: 'card-foot' }, off);
  if ('twins' in card) return [...parallelParts(data, card, address), foot];
  if (!('places' in card)) return [...textParts(data, card, address), foot];
  foot.prepend(link(mentions, `${address}#mentions`));
  return [...termParts(data, card, address, uses), foot];
}

/**
 * The content of the card of a footnote's number: what the footnote says, without the way back.
 *
 * @param footnote the item in the list of footnotes
 */
export function footnoteContent(
  footnote: HTMLElement,
  mark: HTMLAnchorElement,
  uses: Uses,
): Node[] {
  const parts = footnote.cloneNode(true).childNodes;
  const content = element('div', { className: 'card-text', id: TEXT_ID }, ...parts);
  for (const back of content.querySelectorAll('[role="doc-backlink"], [data-footnote-backref]'))
    back.remove();
  for (const named of content.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const link of content.querySelectorAll('a')) followInCard(link, uses);
  const title = link(
    said(footnoteNumber, { number: mark.textContent.trim() }),
    mark.getAttribute('href') ?? '',
  );
  const language = footnote.closest<HTMLElement>('[lang]')?.lang ?? words.language;
  return [
    titled(title, words.language),
    inLanguage(content, language),
    element('p', { className: 'card-foot' }, offButton(uses)),
  ];
}

function offButton({ switchOff }: Uses): HTMLButtonElement {
  const off = element('button', { type: 'button', className: 'card-off' }, switchCardsOff);
  off.addEventListener('click', switchOff);
  return off;
}

/** A link that has a card of its own shows it in place of the one that it stands in. */
function followInCard(link: HTMLAnchorElement, { follow }: Uses): void {
  const key = link.dataset['card'];
  if (key === undefined) return;
  delete link.dataset['card'];
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (follow(key, link.getAttribute('href') ?? '')) event.preventDefault();
  });
}

function termParts(data: PageCards, card: TermCard, address: string, uses: Uses): Node[] {
  const { count, full, kind, more, name, places, see, text } = card;
  const items = places.map(([index, times, block]) => {
    const source = data.sources[index];
    const title = link(source?.title ?? '', siteHref(`${source?.address ?? '/'}#${block}`));
    title.lang = source?.language ?? '';
    return element('li', {}, title, ` ${times.toLocaleString(words.language)}`);
  });
  if (more > 0) items.push(element('li', {}, said(moreSources, { count: more })));
  const others = see.map((one) => seeLink(data, one, uses));
  const list = others.flatMap((other, index) =>
    index === 0 ? [other] : [typography.comma, other],
  );
  return [
    element('p', { className: 'card-label' }, joined(words, 'typography.dot', [kind, full])),
    titled(link(name, address), data.language),
    body('p', data.language, text),
    element('p', { className: 'card-count' }, count),
    element('ul', { className: 'card-sources' }, ...items),
    ...(list.length > 0
      ? [element('p', { className: 'card-see' }, ...saidInNodes(seeAlso, { terms: list }))]
      : []),
  ];
}

/** A related term: its card comes in place of this one where the page has it, else the link leads on. */
function seeLink(data: PageCards, see: TermCard['see'][number], uses: Uses): Node {
  if (typeof see !== 'string') return link(see[0], siteHref(see[1]));
  const card = data.cards[see];
  const address = document.querySelector(`a[data-card="${CSS.escape(see)}"]`)?.getAttribute('href');
  const other = link(card && 'name' in card ? card.name : see, address ?? '');
  other.dataset['card'] = see;
  followInCard(other, uses);
  return other;
}

function textParts(
  data: PageCards,
  { on, quote, source, text }: TextCard,
  address: string,
): Node[] {
  const { language, line, title } = data.sources[source] ?? { language: '', line: '', title: '' };
  const name = titled(link(on ?? title, address), language);
  const content = quote
    ? body('blockquote', language, ...quoted(quote))
    : body('p', data.language, text ?? '');
  const label = on === undefined ? line : said(noteIn, { title: quotedIn(words, title) });
  return [
    ...(label === '' ? [] : [element('p', { className: 'card-label' }, label)]),
    name,
    content,
  ];
}

/** A passage at the other end of a parallel; of several, a list under a title that leads to all. */
function parallelParts(data: PageCards, card: ParallelCard, address: string): Node[] {
  const twins = card.twins.flatMap((index) => data.twins[index] ?? []);
  if (card.title !== undefined) {
    const items = twins.map((twin) => {
      const name = element('p', { className: 'card-name' }, twinLink(twin));
      return element('li', {}, ...twinLabel(data, twin), name, ...twinText(data, twin));
    });
    const list = element('ul', { className: 'card-twins', id: TEXT_ID }, ...items);
    return [titled(link(card.title, address), words.language), list];
  }
  return twins.flatMap((twin) => [
    ...twinLabel(data, twin),
    titled(twinLink(twin), words.language),
    element('div', { id: TEXT_ID }, ...twinText(data, twin)),
  ]);
}

function twinLink({ address, name }: TwinPassage): HTMLAnchorElement {
  return link(name, siteHref(address));
}

function twinLabel({ language }: PageCards, { label }: TwinPassage): Node[] {
  if (label === undefined) return [];
  return [inLanguage(element('p', { className: 'card-label' }, label), language)];
}

function twinText(data: PageCards, { description, language, note, quote }: TwinPassage): Node[] {
  return [
    inLanguage(element('blockquote', {}, ...quoted(quote)), language),
    ...(note === undefined ? [] : [inLanguage(element('p', {}, note), data.language)]),
    element('p', { className: 'card-count' }, description),
  ];
}

function quoted([before, passage, after]: TwinPassage['quote']): Child[] {
  return [before, element('mark', {}, passage), after];
}

function titled(anchor: HTMLAnchorElement, language: string): HTMLElement {
  const title = element('p', { className: 'card-title' }, anchor);
  title.id = TITLE_ID;
  return inLanguage(title, language);
}

function body(name: 'p' | 'blockquote', language: string, ...children: Child[]): HTMLElement {
  const made = element(name, { className: 'card-text', id: TEXT_ID }, ...children);
  return inLanguage(made, language);
}

/** Definitions, notes and sources run as their own words do. */
function inLanguage(made: HTMLElement, language: string): HTMLElement {
  made.lang = language;
  made.dir = 'auto';
  return made;
}

/** The link to an address of the site, wherever it stands. */
function siteHref(address: string): string {
  return searchSite(import.meta.env.BASE_URL).href(address);
}

function link(text: string, address: string): HTMLAnchorElement {
  return element('a', { href: address }, text);
}
