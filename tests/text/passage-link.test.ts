import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  passageAddress,
  passageCheck,
  readPassageLink,
  withoutPassage,
  type PassageLink,
} from '../../src/text/passage-link.ts';

const PAGE = 'https://example.org/reader/articles/wsj-amos/';
const check = passageCheck('18% stake');
const inOne: PassageLink = { block: 'p4', from: 10, lastBlock: 'p4', to: 58, check };
const acrossTwo: PassageLink = { ...inOne, lastBlock: 'p7' };

describe('a passage’s address', () => {
  it.each([
    [inOne, undefined, `${PAGE}?s=10-58.${check}#p4`],
    [inOne, '18%25%20stake', `${PAGE}?s=10-58.${check}#p4:~:text=18%25%20stake`],
    [acrossTwo, undefined, `${PAGE}?s=10-p7.58.${check}#p4`],
  ])('%j', (link, directive, address) => {
    expect(passageAddress(PAGE, link, directive)).toBe(address);
    expect(readPassageLink(address)).toEqual(link);
  });

  it('leaves the query and fragment of the page out', () => {
    expect(passageAddress(`${PAGE}?utm_source=x&s=1-2.aaaaaaa#p9`, inOne)).toBe(
      `${PAGE}?s=10-58.${check}#p4`,
    );
    expect(passageAddress('file:///home/a/index.html?q#x', inOne)).toBe(
      `file:///home/a/index.html?s=10-58.${check}#p4`,
    );
  });

  it('is read wherever the page lies and whatever else is asked of it', () => {
    expect(readPassageLink(`http://localhost:4331/a?utm=1&s=10-58.${check}&x#p4`)).toEqual(inOne);
  });

  it('is read back as it was written', () => {
    const id = fc
      .tuple(fc.constantFrom('p', 'h', 'c', 'x'), fc.nat(9999), fc.constantFrom('', 'a', 'bc'))
      .map((parts) => parts.join(''));
    const offset = fc.nat(999_999_999);
    const links = fc
      .record({ block: id, from: offset, lastBlock: id, to: offset, words: fc.string() })
      .map(({ words, ...rest }) => ({ ...rest, check: passageCheck(words) }))
      .filter(({ block, lastBlock, from, to }) => block !== lastBlock || from < to);
    fc.assert(
      fc.property(links, fc.option(fc.webFragments(), { nil: undefined }), (link, directive) => {
        const address = passageAddress(PAGE, link, directive);
        expect(readPassageLink(address)).toEqual(link);
        expect(withoutPassage(address).startsWith(`${PAGE}#${link.block}`)).toBe(true);
      }),
    );
  });

  it.each([
    ['no parameter', `${PAGE}#p4`],
    ['no fragment', `${PAGE}?s=10-58.${check}`],
    ['the fragment of a note', `${PAGE}?s=10-58.${check}#ten-percent-goal`],
    ['a fragment that only begins like a block', `${PAGE}?s=10-58.${check}#p4-x`],
    ['an empty range', `${PAGE}?s=10-10.${check}#p4`],
    ['a range that ends before it begins', `${PAGE}?s=58-10.${check}#p4`],
    ['a last block that is the first', `${PAGE}?s=10-p4.58.${check}#p4`],
    ['a number written otherwise', `${PAGE}?s=010-58.${check}#p4`],
    ['a number beyond all texts', `${PAGE}?s=10-9999999999.${check}#p4`],
    ['a negative number', `${PAGE}?s=-1-58.${check}#p4`],
    ['no check', `${PAGE}?s=10-58#p4`],
    ['a check that is cut off', `${PAGE}?s=10-58.${check.slice(1)}#p4`],
    ['a check in capitals', `${PAGE}?s=10-58.AAAAAAA#p4`],
    ['markup', `${PAGE}?s=<script>#p4`],
    ['no address', 'articles/wsj-amos/'],
  ])('is refused with %s', (_what, address) => {
    expect(readPassageLink(address)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, hash) => {
        readPassageLink(query);
        readPassageLink(`${PAGE}?s=${query}#${hash}`);
      }),
    );
  });

  it('can be taken out of the query, and nothing else', () => {
    expect(withoutPassage(`${PAGE}?utm=1&s=10-58.${check}&x=2#p5`)).toBe(`${PAGE}?utm=1&x=2#p5`);
    expect(withoutPassage(`${PAGE}?s=10-58.${check}#p5`)).toBe(`${PAGE}#p5`);
  });
});

describe('the check of quoted words', () => {
  it('is FNV-1a in base 36', () => {
    // Published test vectors (Fowler, Noll and Vo): 811c9dc5, e40c292c, bf9cf968.
    expect(['', 'a', 'foobar'].map(passageCheck)).toEqual(
      [0x811c9dc5, 0xe40c292c, 0xbf9cf968].map((hash) => hash.toString(36).padStart(7, '0')),
    );
  });

  it('always has seven digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(passageCheck(words)).toMatch(/^[0-9a-z]{7}$/);
      }),
    );
  });

  it.each([
    ['18%\u00a0stake', '18% stake', 'white space'],
    [' 18% stake\r\n', '18% stake', 'white space at the ends'],
    ['Alibaba’s “stake”', `Alibaba's "stake"`, 'quotation marks'],
    ['2013–14', '2013-14', 'dashes'],
    ['cafe\u0301', 'café', 'forms of Unicode'],
  ])('%j passes for %j: %s', (one, other) => {
    expect(passageCheck(one)).toBe(passageCheck(other));
  });

  it('tells changed words', () => {
    const others = ['18% stakes', '18 % stake', '19% stake', '18% Stake', 'stake 18%'];
    const checks = new Set([check, ...others.map(passageCheck)]);
    expect(checks.size).toBe(others.length + 1);
  });
});
