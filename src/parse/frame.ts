import type { Draft } from './drafts.ts';
import { isRunningText, looksLikeTitle } from './running.ts';

/** The blocks that are the text proper, as a half-open range; what is outside belongs to its carrier. */
export interface Frame {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the text proper begins and ends: behind the banner of a web page or the preface of a
 * Project Gutenberg file, and before a sidebar or that file's licence.
 */
export function frameOf(drafts: readonly Draft[]): Frame {
  const ebook = ebookFrame(drafts);
  const from = Math.max(ebook.from, bannerEnd(drafts));
  return { from, to: Math.min(ebook.to, sidebarStart(drafts, from)) };
}

const EBOOK_START = /^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK\b/u;
const EBOOK_END = /^\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK\b/u;

function ebookFrame(drafts: readonly Draft[]): Frame {
  const start = drafts.findIndex(({ text }) => EBOOK_START.test(text));
  const end = drafts.findIndex(({ text }) => EBOOK_END.test(text));
  return { from: start + 1, to: end < 0 ? drafts.length : end };
}

/** A banner stands within so many blocks. */
const BANNER_REACH = 20;

const NAVIGATION =
  /^(?:home|rss|log ?in|sign (?:in|up)|register|subscribe|search|menu|contact(?: us)?|about(?: us)?|site ?map|newsletters?|e-?paper|advertise|mobile|archives?)$/iu;

/**
 * The end of the banner that a crawl took from above the headline: short lines with navigation among
 * them. One bulleted item of it, or two without bullets, and a title behind it are wanted, for a
 * text may itself be called "Home".
 */
function bannerEnd(drafts: readonly Draft[]): number {
  const running = drafts.findIndex(isRunningText);
  const above = drafts.slice(0, running < 0 ? BANNER_REACH : Math.min(running, BANNER_REACH));
  const items = above.filter(({ bare }) => NAVIGATION.test(bare));
  const end = above.findLastIndex(({ bare }) => NAVIGATION.test(bare)) + 1;
  const isBanner = items.length > 1 || items.some(({ bullet }) => bullet !== '');
  const hasTitle = above.slice(end).some((draft) => draft.bullet === '' && looksLikeTitle(draft));
  return isBanner && hasTitle ? end : 0;
}

/** A sidebar is small beside the text: at most this share of it. */
const SIDEBAR_SHARE = 1 / 4;
const MIN_PARAGRAPHS_BEFORE = 3;

/** Headings under which a web page points to its other pages. */
const LINKS_HEADING =
  /^(?:related (?:articles?|stories|news|links|posts|topics|coverage)|more (?:stories|news|articles)|more from .{1,40}|most (?:read|popular|viewed|e-?mailed)|recommended(?: for you)?|you (?:may|might) also like|popular (?:stories|now)|trending(?: now)?)[:.]?$/iu;
/** Headings that texts have as well: they open a sidebar only where a teaser stands below. */
const TEASER_HEADING = /^(?:who['’]s who|latest news|headlines|editor['’]?s['’]? picks?)[:.]?$/iu;
/** A teaser breaks off: it is there to be clicked on. */
const TEASER = /(?:\.\.\.|…)$/u;

function sidebarStart(drafts: readonly Draft[], from: number): number {
  const end = drafts.at(-1)?.end ?? 0;
  const begin = drafts[from]?.start ?? 0;
  let paragraphs = 0;
  for (let index = from; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (!draft) break;
    const isAtEnd = end - draft.start <= (end - begin) * SIDEBAR_SHARE;
    if (isAtEnd && paragraphs >= MIN_PARAGRAPHS_BEFORE && opensSidebar(drafts, index)) return index;
    if (isRunningText(draft)) paragraphs += 1;
  }
  return drafts.length;
}

function opensSidebar(drafts: readonly Draft[], index: number): boolean {
  const bare = drafts[index]?.bare ?? '';
  if (LINKS_HEADING.test(bare)) return true;
  return TEASER_HEADING.test(bare) && TEASER.test(drafts.at(-1)?.text.slice(-3) ?? '');
}
