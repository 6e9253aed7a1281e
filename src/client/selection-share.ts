import { correctionLink } from '../text/correction-link.ts';
import { shorten } from '../text/shorten.ts';
import { showCitation } from './cite-dialog.ts';
import { addressOf } from './selection-link.ts';
import { isShown, wordsOf, type PagePassage } from './selection-passage.ts';
import { isTouchScreen, makeTools, type Tools } from './selection-tools.ts';
import { copy } from './share-copy.ts';
import { placeOf } from '../text/quote-with-citation.ts';
import { quoteOf } from './selection-quote.ts';

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
  const tools = makeTools('Selected passage', [
    {
      label: 'Copy link',
      use: withPassage((passage) => deliver(tools, 'Link', addressOf(text, passage))),
    },
    {
      label: 'Copy quote with citation',
      use: withPassage((passage) =>
        deliver(tools, 'Quote', quoteOf(text, passage, addressOf(text, passage))),
      ),
    },
    {
      label: 'Cite',
      use: withPassage((passage) => {
        showCitation(text, passage, addressOf(text, passage));
      }),
    },
    ...(corrections === undefined
      ? []
      : [
          {
            label: 'Suggest a correction',
            use: withPassage((passage) => {
              correct(corrections, text, passage);
            }),
          },
        ]),
    ...(canShare()
      ? [{ label: 'Share', use: withPassage((passage) => share(text, passage)) }]
      : []),
  ]);
  return tools;
}

async function deliver(tools: Tools, what: string, value: string): Promise<void> {
  if (await copy(value)) {
    tools.say(`${what} copied.`);
  } else {
    tools.say('The browser does not let this page copy. Here it is to be copied by hand:');
    tools.showField(what, value);
  }
}

/** Opens a letter to the editors, or the page on which an issue is written. */
function correct(to: string, text: HTMLElement, passage: PagePassage): void {
  const title = document.querySelector('h1')?.textContent ?? document.title;
  const place = placeOf(passage.map(({ block }) => block.id));
  location.assign(
    correctionLink(to, {
      name: [title, place].filter((part) => part !== '').join(', '),
      address: addressOf(text, passage),
      quote: shorten(wordsOf(passage.filter(isShown)).join(' '), QUOTE_LENGTH),
    }),
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
