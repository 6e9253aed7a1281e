import { addressOf } from './selection-link.ts';
import { isShown, wordsOf, type PagePassage } from './selection-passage.ts';
import { isTouchScreen, makeTools, type Tools } from './selection-tools.ts';
import { copy } from './share-copy.ts';
import { quoteWithCitation } from './share-quote.ts';

/**
 * The bar with what can be done with a passage.
 *
 * @param selected the passage at the time when a button is used
 */
export function shareTools(text: HTMLElement, selected: () => PagePassage | undefined): Tools {
  const withPassage = (use: (passage: PagePassage) => Promise<void>) => () => {
    const passage = selected();
    if (passage) void use(passage);
  };
  const tools = makeTools('Selected passage', [
    {
      label: 'Copy link',
      use: withPassage((passage) => deliver(tools, 'Link', addressOf(text, passage))),
    },
    {
      label: 'Copy quote with citation',
      use: withPassage((passage) => deliver(tools, 'Quote', quoteOf(text, passage))),
    },
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

/** What is folded away was not seen to be selected, so it is not quoted. */
function quoteOf(text: HTMLElement, passage: PagePassage): string {
  const shown = passage.filter(isShown);
  return quoteWithCitation({
    words: wordsOf(shown),
    blocks: shown.map(({ block }) => block.id),
    source: text.dataset['source'] ?? '',
    address: addressOf(text, passage),
  });
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
