import { title as cite } from 'virtual:words/cite';
import { suggest } from 'virtual:words/correction';
import * as said from 'virtual:words/passage';
import { correctionLink } from '../exports/correction-link.ts';
import { placeOf } from '../exports/quote-with-citation.ts';
import { shorten } from '../text/shorten.ts';
import { joined } from '../words/join.ts';
import { showCitation } from './cite-dialog.ts';
import { citeWords } from './cite-words.ts';
import { addressOf } from './selection-link.ts';
import { isShown, wordsOf, type PagePassage } from './selection-passage.ts';
import { isTouchScreen, makeTools, type Tools } from './selection-tools.ts';
import { copy } from './share-copy.ts';
import { quoteOf } from './selection-quote.ts';
import { toldAddress } from './told-address.ts';

/** Characters of the words that a letter quotes: some mail programs cut long links. */
const QUOTE_LENGTH = 300;

/**
 * The bar with what can be done with a passage.
 *
 * @param selected the passage at the time when a button is used
 */
export function shareTools(text: HTMLElement, selected: () => PagePassage | undefined): Tools {
  const withPassage = (use: (passage: PagePassage) => unknown) => () => {
    const passage = selected();
    if (passage) void use(passage);
  };
  const { corrections } = text.dataset;
  const tools = makeTools(said.tools, [
    {
      label: said.copyLink,
      use: withPassage((passage) => deliver(tools, LINK, addressOf(text, passage))),
    },
    {
      label: said.copyQuote,
      use: withPassage((passage) =>
        deliver(tools, QUOTE, quoteOf(text, passage, addressOf(text, passage))),
      ),
    },
    {
      label: cite,
      use: withPassage((passage) => {
        showCitation(text, passage, addressOf(text, passage));
      }),
    },
    ...(corrections === undefined
      ? []
      : [
          {
            label: suggest,
            use: withPassage((passage) => {
              correct(corrections, text, passage);
            }),
          },
        ]),
    ...(canShare()
      ? [{ label: said.share, use: withPassage((passage) => share(text, passage)) }]
      : []),
  ]);
  return tools;
}

/** What can be copied: what it is called, and what is said when it is copied. */
const LINK = { name: said.link, done: said.linkCopied };
const QUOTE = { name: said.quote, done: said.quoteCopied };

async function deliver(tools: Tools, { name, done }: typeof LINK, value: string): Promise<void> {
  if (await copy(value)) {
    tools.say(done);
  } else {
    tools.say(said.byHand);
    tools.showField(name, value);
  }
}

/** Opens a letter to the editors, or the page on which an issue is written. */
function correct(to: string, text: HTMLElement, passage: PagePassage): void {
  const title = document.querySelector('h1')?.textContent ?? document.title;
  const place = placeOf(
    passage.map(({ block }) => block.id),
    citeWords,
  );
  location.assign(
    correctionLink(
      to,
      {
        name: joined(citeWords, 'typography.comma', [title, place]),
        address: toldAddress(addressOf(text, passage)),
        quote: shorten(wordsOf(passage.filter(isShown)).join(' '), QUOTE_LENGTH),
      },
      citeWords,
    ),
  );
}

/** On a desk a copied link serves better than the systems' dialogues. */
function canShare(): boolean {
  return 'share' in navigator && isTouchScreen();
}

async function share(text: HTMLElement, passage: PagePassage): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: addressOf(text, passage) });
  } catch {
    // The reader thought better of it: there is nothing to say.
  }
}
