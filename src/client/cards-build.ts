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
import { saidInNodes } from './words-in-nodes.ts';
import { said } from './words.ts';
import { searchSite } from './search-engine.ts';
import type { Card, PageCards, TermCard, TextCard } from '../model/page-cards.ts';

const words = assembleWords(document.documentElement.lang, [{ typography }]);

/** Ids within the card. */
export const TITLE_ID = '_card-title';
export const TEXT_ID = '_card-text';

type Child = Node | string;

/** What a reader may do in a card. */
export interface Uses {
  /** Shows the card of another term in this one's place. */
  readonly follow: (key: string, address: string) => void;
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
  return 'places' in card
    ? [
        ...termParts(data, card, address, uses),
        element('p', 'card-foot', link(mentions, `${address}#mentions`), off),
      ]
    : [...textParts(data, card, address), element('p', 'card-foot', off)];
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
  const content = document.createElement('div');
  content.append(...footnote.cloneNode(true).childNodes);
  for (const back of content.querySelectorAll('[role="doc-backlink"], [data-footnote-backref]'))
    back.remove();
  for (const named of content.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const link of content.querySelectorAll('a')) followInCard(link, uses);
  content.className = 'card-text';
  content.id = TEXT_ID;
  const title = link(
    said(footnoteNumber, { number: mark.textContent.trim() }),
    mark.getAttribute('href') ?? '',
  );
  const language = footnote.closest<HTMLElement>('[lang]')?.lang ?? words.language;
  return [
    titled(title, words.language),
    inLanguage(content, language),
    element('p', 'card-foot', offButton(uses)),
  ];
}

function offButton({ switchOff }: Uses): HTMLButtonElement {
  const off = element('button', 'card-off', switchCardsOff);
  off.type = 'button';
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
    event.preventDefault();
    follow(key, link.getAttribute('href') ?? '');
  });
}

function termParts(data: PageCards, card: TermCard, address: string, uses: Uses): Node[] {
  const { count, full, kind, more, name, places, see, text } = card;
  const items = places.map(([index, times, block]) => {
    const source = data.sources[index];
    const title = link(source?.title ?? '', siteHref(`${source?.address ?? '/'}#${block}`));
    title.lang = source?.language ?? '';
    return element('li', '', title, ` ${times.toLocaleString(words.language)}`);
  });
  if (more > 0) items.push(element('li', '', said(moreSources, { count: more })));
  const others = see.map((one) => seeLink(data, one, uses));
  const list = others.flatMap((other, index) =>
    index === 0 ? [other] : [typography.comma, other],
  );
  return [
    element('p', 'card-label', joined(words, 'typography.dot', [kind, full])),
    titled(link(name, address), data.language),
    body('p', data.language, text),
    element('p', 'card-count', count),
    element('ul', 'card-sources', ...items),
    ...(list.length > 0
      ? [element('p', 'card-see', ...saidInNodes(seeAlso, { terms: list }))]
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
    ? body('blockquote', language, quote[0], element('mark', '', quote[1]), quote[2])
    : body('p', data.language, text ?? '');
  const label = on === undefined ? line : said(noteIn, { title: quotedIn(words, title) });
  return [...(label === '' ? [] : [element('p', 'card-label', label)]), name, content];
}

function titled(anchor: HTMLAnchorElement, language: string): HTMLElement {
  const title = element('p', 'card-title', anchor);
  title.id = TITLE_ID;
  return inLanguage(title, language);
}

function body(name: 'p' | 'blockquote', language: string, ...children: Child[]): HTMLElement {
  const made = element(name, 'card-text', ...children);
  made.id = TEXT_ID;
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
  const anchor = element('a', '', text);
  anchor.href = address;
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
