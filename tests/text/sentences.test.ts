import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const split = (text: string, language = 'en'): string[] =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Sentences, each in a string of its own, as they stand in a text with one space between. */
const CASES: readonly (readonly string[])[] = [
  ['Alibaba has a stake.', 'It may buy more.'],
  ['The best way to gain access to the data, Mr. Zeng said.', 'Google declined to comment.'],
  ['Dr. and Mrs. Holroyd met Prof. Li in St. Louis.', 'They left.'],
  ['As Acer is part of the alliance, the U.S. company said no.', 'Alibaba rejected the view.'],
  ['He lives in the U.S.', 'The company does not.'],
  ['The dominance of Google Inc. GOOG -1.45% is challenged.', 'It is new.'],
  ['Alibaba Group Holding Ltd. is a rival of Sina Corp. SINA -3.75% in this.', 'So is Tencent.'],
  ['It was founded by Huawei Co. Ltd. in 1999.', 'Then it grew.'],
  ['Brands such as Gap Inc.', 'The rest is known.'],
  ['Juro J. Osawa wrote it.', 'George W. Bush did not.'],
  ['It opens at 9 a.m. Monday and closes at 5 p.m.', 'Then we go.'],
  ['See No. 5 Harbour Road.', 'No.', 'That is all.'],
  ['WeChat had 300 million users by Jan. 15 Beijing time.', 'In Dec. 2012 it had fewer.'],
  ['It costs approx. 3.5 percent of $1.6 billion.', 'That is much.'],
  [
    'Merchants on harbour.com and quay.com sell.',
    'It runs sea.qq.com and 51sea.com.',
    'Users log in.',
  ],
  ['It works ... or so they say.', 'It does not.'],
  ['WeChat users are approaching 400 million … If Tencent can turn them, it will be serious.'],
  ['"Really?" he asked.', '"No!" she said.', 'He left.'],
  ['Yahoo! shares rose.', 'Nobody knew why.'],
  ['Shares of 0700.HK fell.', 'Nobody knew why.'],
  ['他走了。', '“这是真的。”', '她说。'],
  ['会社は発表した。', '「これは新しい」と述べた。'],
  ['“It works.”', '“Does it?”', 'It does.'],
  ['1. The plaintiff sued.', 'She won.'],
  ['Q. The boats?', 'A. The boats came.'],
  ['(See Art. 5 and Sec. II of the Act.)', 'It is clear.'],
  ['He sat.', 'John stood.'],
  ['阿里巴巴收购了新浪微博的股份。', '谷歌拒绝评论。'],
];

describe('sentences', () => {
  it.each(CASES.map((parts) => [parts]))('%j', (parts) => {
    const isChinese = /\p{Script=Han}/u.test(parts.join(''));
    expect(split(parts.join(isChinese ? '' : ' '), isChinese ? 'zh' : 'en')).toEqual(parts);
  });

  it('reads over the line ends of a hard-wrapped paragraph', () => {
    const text = 'The best way, Mr.\r\nZeng said, is\r\nto wait. It\r\nis late.';
    expect(split(text)).toEqual([
      'The best way, Mr.\r\nZeng said, is\r\nto wait.',
      'It\r\nis late.',
    ]);
  });

  it('ends a sentence at a blank line', () => {
    expect(split('A title\n\nThen the text')).toEqual(['A title', 'Then the text']);
    expect(split('A title\r\n \r\nthen the text')).toEqual(['A title', 'then the text']);
  });

  it('covers all but white space, in order', () => {
    const word = fc.constantFrom(
      'Inc.',
      'U.S.',
      'a',
      'The',
      '…',
      '."',
      '?',
      '.',
      '\n',
      '\n\n',
      '5.',
      '“',
    );
    const texts = fc.oneof(
      fc.array(word).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const sentence of sentences(text, 'en')) {
          expect(text.slice(end, sentence.start)).toMatch(/^[\s\u200b]*$/);
          const own = text.slice(sentence.start, sentence.end);
          expect(own).not.toBe('');
          expect(own).toBe(own.trim());
          end = sentence.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\u200b]*$/);
      }),
    );
  });

  // With time that grew with the square of the text it would not come to its end.
  it('comes to the end of a long text', () => {
    expect(sentences('Mr. Zeng of Google Inc. said so. '.repeat(20_000), 'en')).toHaveLength(
      20_000,
    );
  });
});
