/*
 * What to do instead of using the elements and attributes of HTML that are often written and never
 * allowed.
 */

interface Refusal {
  readonly names: readonly string[];
  readonly mend: string;
}

const LOOKS = 'Remove it: looks belong to the site’s style sheets.';

// prettier-ignore
const ELEMENTS: readonly Refusal[] = [
  {
    names: ['style', 'big', 'center', 'font', 'marquee', 'strike', 'tt'],
    mend: LOOKS,
  },
  {
    names: ['base', 'body', 'head', 'html', 'link', 'meta', 'title'],
    mend: 'Remove it: what holds for a whole page is the site’s, and a page’s title stands in its front matter.',
  },
  {
    names: ['applet', 'audio', 'embed', 'frame', 'frameset', 'iframe', 'object', 'picture', 'portal', 'source', 'track', 'video'],
    mend: 'Link to it instead: `[words](https://…)`. A picture is written `![what it shows](picture.png)`.',
  },
  {
    names: ['button', 'dialog', 'fieldset', 'form', 'input', 'label', 'option', 'select', 'textarea'],
    mend: 'Remove it: content is read, not filled in.',
  },
  {
    names: ['address', 'article', 'aside', 'footer', 'header', 'main', 'nav', 'section'],
    mend: 'Part the text by headings, or use `<div>`: the sections of a page are the site’s.',
  },
  {
    names: ['h1'],
    mend: 'Begin with `<h2>`: the page has its title already.',
  },
];

const ATTRIBUTES: readonly Refusal[] = [
  {
    names: ['style', 'align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'color', 'valign'],
    mend: LOOKS,
  },
  {
    names: ['id', 'name'],
    mend: 'Remove it: ids are the site’s own. To link to these words, write them as a `<Note>`, which has an id.',
  },
  {
    names: ['target'],
    mend: 'Remove it: where a link opens is the reader’s choice.',
  },
];

/** How to mend an element that is refused; `undefined` where nothing particular is to be said. */
export function whyNoElement(name: string): string | undefined {
  return mendOf(name, ELEMENTS);
}

/** How to mend an attribute that is refused; `undefined` where nothing particular is to be said. */
export function whyNoAttribute(name: string): string | undefined {
  if (/^on/i.test(name)) return 'Remove it: content holds text, not programs.';
  return mendOf(name, ATTRIBUTES);
}

function mendOf(name: string, refusals: readonly Refusal[]): string | undefined {
  return refusals.find(({ names }) => names.includes(name.toLowerCase()))?.mend;
}
