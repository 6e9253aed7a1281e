import { describe, expect, test } from 'vitest';
import { abridge, abridgeMiddle } from '../../src/cards/abridge.ts';
import { contentOf } from '../../src/cards/content.ts';
import { legible } from '../../src/cards/legible.ts';
import { plain } from '../../src/cards/plain.ts';
import { marksOf } from '../../src/words/quote.ts';
import { english } from '../words/english.ts';
import { freshFonts } from './fonts.ts';

const fonts = freshFonts();

test.each([
  ['a\u00a0line\r\n and\tanother ', 'a line and another'],
  ['soft\u00adhyphen, zero\u200bwidth, \u202eturned\u202c', 'softhyphen, zerowidth, turned'],
  ['e\u0301', 'é'],
  ['oﬀice', 'office'],
  ['\u0000\u0007', ''],
  ['葛\u{e0100}', '葛'],
])('%j is drawn as %j', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test.each([
  ['short enough', 12, 'short enough'],
  ['a sentence that goes on', 14, 'a sentence…'],
  ['a sentence, that goes on', 14, 'a sentence…'],
  ['some words “quoted” here', 12, 'some words…'],
  ['averyveryverylongword and more', 10, 'averyveryv…'],
  ['阿里巴巴云手机操作系统', 10, '阿里巴巴云…'],
  ['Alibaba 阿里巴巴云手机操作系统', 14, 'Alibaba 阿里巴…'],
  ['阿里，巴巴', 6, '阿里…'],
  ['👍🏽👍🏽👍🏽', 2, '👍🏽👍🏽…'],
])('%s in %i columns is %s', (text, room, expected) => {
  expect(abridge(text, room)).toBe(expected);
});

test('of a source line that is too long, beginning and end stay', () => {
  const line = `Digest of “${'a long title '.repeat(9)}it is”, 29–30 April 2013, written for this site`;
  const short = abridgeMiddle(line, 80, 46);
  expect(short).toBe(
    'Digest of “a long title a long… is”, 29–30 April 2013, written for this site',
  );
  expect(abridgeMiddle('Digest of it', 80, 46)).toBe('Digest of it');
});

describe('what no font has is left out', () => {
  test.each([
    ['a text like any other', 'a text like any other'],
    ['we won 🎉 the deal', 'we won … the deal'],
    ['this is the man 👩‍👩‍👧 ❤️ 1️⃣ we want', 'this is the man … we want'],
    // The rare character goes alone in Chinese, with its word elsewhere.
    ['这是𰻞𰻞面', ''],
    ['这一碗真是非常好吃的𰻞𰻞面', '这一碗真是非常好吃的…面'],
    ['the word x\u0336yz stands here', 'the word … stands here'],
    ['the letter m\u0304 is drawn', 'the letter m\u0304 is drawn'],
    ['a logo \ue000 of somebody', 'a logo … of somebody'],
    ['he said مرحبا بالعالم', 'he said مرحبا بالعالم'],
    ['שלום', 'שלום'],
    // Vowel signs would stand amiss.
    ['قال الرَّحمن إن الكتاب هنا', 'قال … إن الكتاب هنا'],
    ['קרא את הַסֵּפֶר בבית ההוא', 'קרא את … בבית ההוא'],
    // Too much is lost to call it the same words.
    ['بِسْمِ اللَّهِ', ''],
    ['🎉🎉', ''],
    ['안녕하세요', ''],
    ['नमस्ते', ''],
    ['\u0301', ''],
    ['?!', '?!'],
  ])('"%s" becomes "%s"', (text, expected) => {
    const drawn = plain(text);
    expect(legible(drawn, fonts.facesFor('quote', drawn))).toBe(expected);
  });
});

const card = {
  quote: 'ten percent',
  marks: marksOf(english),
  note: 'A wish.',
  source: 'The Gazette, 1913',
  site: 'Letters',
};
const shown = (parts: Partial<typeof card>) => contentOf({ ...card, ...parts }, fonts);

test.each([
  ['ten percent', '“ten percent”'],
  ['“ten” or “twenty”', '‘“ten” or “twenty”’'],
  ['مرحبا', '“مرحبا”'],
  ['नमस्ते', ''],
])('the quote %s is shown as %s', (quote, expected) => {
  expect(shown({ quote }).quote.text).toBe(expected);
});

test.each([
  ['de', '„{words}“', '„ten percent“'],
  ['ja', '「{words}」', '「ten percent」'],
  ['fr', '«\u202f{words}\u202f»', '«\u00a0ten percent\u00a0»'],
])('in %s a quote has the marks of that language', (_, quote, expected) => {
  expect(shown({ marks: { quote, innerQuote: quote } }).quote.text).toBe(expected);
});

test('every text is shortened to its place, and freed of what cannot be drawn', () => {
  const long = 'some words of a text 🎉 that '.repeat(30);
  const { note, quote, site, source } = shown({
    quote: long,
    note: long,
    source: long,
    site: long,
  });
  expect(quote.text.length).toBeLessThan(264);
  expect(note.text.length).toBeLessThan(232);
  expect(source.text.length).toBeLessThan(178);
  expect(site.text.length).toBeLessThan(74);
  for (const { text } of [quote, note, source, site]) expect(text).not.toContain('🎉');
});
