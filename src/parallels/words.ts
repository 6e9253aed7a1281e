import { isIndexed, type Document } from '../model/document.ts';
import { fold } from '../text/fold.ts';
import { behind, CHARACTER, JOINING, kindAt, LETTER, NO_WORD } from './characters.ts';

/** A text whose passages are looked for in others. */
export interface ReuseText {
  readonly document: Document;
  /** BCP 47 tag. */
  readonly language: string;
}

/**
 * The words of several texts, one after the other, in arrays that share their index. A word is a run
 * of letters and digits, or one letter of a script without spaces. Boilerplate, repeated blocks and
 * the furniture inside blocks (datelines, tickers) have none.
 */
export interface Words {
  readonly count: number;
  /** What the word is: equal for words that are equal when folded and in lower case; never 0. */
  readonly ids: Uint32Array;
  /** Where it stands: UTF-16 code units into the decoded file of its text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each text the index of its first word, and behind the last text the count. */
  readonly texts: Uint32Array;
}

/** Set in the id of a word that is one letter of a script without spaces. */
const IS_CHARACTER = 0x80000000;

/** Whether a word, by its id, is one letter of a script without spaces. */
export function isCharacter(id: number): boolean {
  return id >= IS_CHARACTER;
}

/** Reads the words of some texts. Time and memory grow with the texts. */
export function wordsOf(all: readonly ReuseText[]): Words {
  const words = new WordList();
  const texts = new Uint32Array(all.length + 1);
  for (const [index, { document }] of all.entries()) {
    texts[index] = words.count;
    addWords(document, words);
  }
  texts[all.length] = words.count;
  return words.done(texts);
}

function addWords({ text, blocks }: Document, words: WordList): void {
  for (const block of blocks.filter(isIndexed)) {
    let from = block.start;
    for (const { start, end } of block.spans) {
      scan(text, from, start, words);
      from = end;
    }
    scan(text, from, block.end, words);
  }
}

function scan(text: string, from: number, to: number, words: WordList): void {
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    const start = at;
    at = behind(text, at);
    if (kind === NO_WORD || kind === JOINING) continue;
    while (at < to && goesOn(kind, kindAt(text, at))) at = behind(text, at);
    words.add(text, start, at, kind === CHARACTER);
  }
}

function goesOn(kind: number, next: number): boolean {
  return next === JOINING || (kind === LETTER && next === LETTER);
}

/** A list that grows; words are numbered by the hash of their folded form. */
class WordList {
  count = 0;
  private ids = new Uint32Array(1024);
  private starts = new Uint32Array(1024);
  private ends = new Uint32Array(1024);
  /** Folding is slow, and a language has few words. */
  private readonly folded = new Map<string, number>();

  add(text: string, start: number, end: number, isOneCharacter: boolean): void {
    if (this.count === this.ids.length) this.grow();
    const id = asciiHash(text, start, end) || this.foldedHash(text.slice(start, end));
    this.ids[this.count] = isOneCharacter ? (id | IS_CHARACTER) >>> 0 : id;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }

  done(texts: Uint32Array): Words {
    const { count } = this;
    return {
      count,
      ids: this.ids.subarray(0, count),
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      texts,
    };
  }

  private grow(): void {
    const length = Math.ceil(this.ids.length * 1.5);
    this.ids = grown(this.ids, length);
    this.starts = grown(this.starts, length);
    this.ends = grown(this.ends, length);
  }

  private foldedHash(word: string): number {
    const known = this.folded.get(word);
    if (known !== undefined) return known;
    const folded = fold(word).text.toLowerCase();
    const hash = asciiHash(folded, 0, folded.length) || unitsHash(folded);
    this.folded.set(word, hash);
    return hash;
  }
}

function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length);
  longer.set(array);
  return longer;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of a word in ASCII, its capitals as small letters; 0 where it has other letters. */
function asciiHash(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) {
    let unit = text.charCodeAt(at);
    if (unit >= 0x80) return 0;
    if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  return asId(hash);
}

function unitsHash(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  }
  return asId(hash);
}

/** 31 bits, and not 0: of a language's words about one pair in a million share an id. */
function asId(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x7fffffff || 1;
}
