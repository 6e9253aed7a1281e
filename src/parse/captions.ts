import type { Draft } from './drafts.ts';
import { isRunningText } from './running.ts';
import { endsSentence } from './shape.ts';
import { openingDateline } from './spans.ts';

const MAX_LENGTH = 300;

const PICTURE = '(?:photo(?:graph)?|image|picture|illustration|graphic|cartoon|map|chart)s?';

const LABELLED = [
  new RegExp(String.raw`^(?:file )?${PICTURE}(?: (?:credit|courtesy)\b| ?: ).`, 'iu'),
  /^caption ?:/iu,
  new RegExp(String.raw`^\[${PICTURE}\b[^\]]*\]$`, 'iu'),
];

/** `(Internet photo)`, `(Photo: Xinhua)`, `(File photo by Jane Doe)`, `(Courtesy of NASA)`. */
const CREDIT_IN_BRACKETS = new RegExp(
  String.raw`[(（](?!see |as |cf)(?:[\p{L}’'/. -]{1,40} )?(?:${PICTURE}(?: ?(?:by|from|courtesy|credit|:)[^()]{1,60})?|(?:courtesy|credit)\b[^()]{1,60})[)）]$`,
  'iu',
);

const AGENCIES =
  '(?:Bloomberg(?: News)?|Reuters|Associated Press|AP(?: Photo)?|Agence France-Presse|AFP|Getty Images|Xinhua(?: News Agency)?|European Pressphoto Agency|EPA|Zuma Press|Imaginechina|(?:The )?(?:Wall Street Journal|New York Times|Washington Post|Guardian|Financial Times|Global Times|China Daily))';
/** `Photographs by Jane Doe` */
const TAKEN_BY = /^(?:[Pp]hoto(?:graph)?|[Ii]llustration|[Dd]rawing)s? by \p{Lu}/u;
/** `… last week. Juro Osawa/The Wall Street Journal`, `… in Kyiv REUTERS/Jane Doe` */
const NAME_AND_AGENCY = new RegExp(String.raw`\p{Lu}[\p{L}.'’-]+ ?/ ?${AGENCIES}$`, 'u');
const AGENCY_AND_NAME =
  /\b(?:REUTERS|Reuters|AFP|EPA|AP Photo|Getty Images) ?\/ ?\p{Lu}[\p{L}.'’ -]{2,40}$/u;
/** `… in Hangzhou Bloomberg News`: a name or a sentence ends before the agency, and no word leads over. */
const GLUED_AGENCY = new RegExp(
  String.raw`(?:^|\s)(?<last>\p{Lu}\S*|\S*[\p{N}.!?"”’)]) ${AGENCIES}$`,
  'u',
);
/** `… chief Zeng Ming Alibaba Group`: a person and, at once, whoever handed the picture out. */
const GLUED_OWNER =
  /(?<last>\S+) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){2,4} (?:Group|Inc|Corp|Ltd|Press|News|Images|Pictures)$/u;

const LEADS_OVER = /^(?:the|an?|of|to|by|with|from|for|in|on|at|and|or|&|is|as|via|—|–|-)$/iu;

/**
 * Whether a block is the caption of a picture, told by its label or its credit. A credit that is
 * only glued to the end counts between other blocks alone, in a line that is neither a sentence nor
 * in the capitals of a headline.
 */
export function isCaption(
  draft: Draft,
  before: Draft | undefined,
  after: Draft | undefined,
): boolean {
  const { bare, text } = draft;
  if (text.length > MAX_LENGTH) return false;
  if (LABELLED.some((pattern) => pattern.test(bare)) || CREDIT_IN_BRACKETS.test(text)) return true;
  if (endsSentence(text)) return false;
  if ([TAKEN_BY, NAME_AND_AGENCY, AGENCY_AND_NAME].some((pattern) => pattern.test(text)))
    return true;
  return (
    before !== undefined &&
    after !== undefined &&
    isRunningText(after) &&
    hasLowerCaseWord(text) &&
    (isGlued(GLUED_AGENCY, text) || isGlued(GLUED_OWNER, text))
  );
}

function isGlued(credit: RegExp, text: string): boolean {
  const last = credit.exec(text)?.groups?.['last'];
  return last !== undefined && !LEADS_OVER.test(last);
}

/** A word of the language, and not only particles such as headlines leave in lower case. */
function hasLowerCaseWord(text: string): boolean {
  return /(?:^|\s)\p{Ll}{4,}/u.test(text);
}

const OUTLETS =
  '(?:WSJ|Wall Street Journal|Journal|Reuters|BBC|CNN|CNBC|AP|Bloomberg|New York Times|Guardian|FT|Economist)';
const PERSON = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}`;
const CORRESPONDENT = new RegExp(
  String.raw`\b(?:${OUTLETS}['’]s ${PERSON}|${PERSON} of (?:the )?${OUTLETS}) (?:tells|talks|speaks|reports|explains|discusses|joins|looks|has)\b`,
  'u',
);
const MAX_BLURB_LENGTH = 600;

/**
 * Whether the first block introduces a video and not the article: it stands before the dateline with
 * which the article begins, and presents a correspondent ("The WSJ's Jane Doe tells John Roe …").
 */
export function isVideoBlurb(first: Draft, second: Draft | undefined): boolean {
  return (
    first.text.length <= MAX_BLURB_LENGTH &&
    CORRESPONDENT.test(first.text) &&
    second !== undefined &&
    openingDateline(second.text) !== undefined
  );
}
