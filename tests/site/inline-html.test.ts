import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineHtml } from '../../src/site/inline-html.ts';

const TEXT = 'Sina & <Weibo> sold a stake';

test('layers are laid over the text, which is escaped', () => {
  const html = inlineHtml(TEXT, { start: 0, end: TEXT.length }, [
    { start: 7, end: 14, open: () => '<a>', close: '</a>' },
  ]);
  expect(html).toBe('Sina &amp; <a>&lt;Weibo&gt;</a> sold a stake');
});

test('where they overlap, each stays well formed, the longer one outside', () => {
  const html = inlineHtml('abcdef', { start: 0, end: 6 }, [
    { start: 0, end: 4, open: () => '<i>', close: '</i>' },
    { start: 2, end: 5, open: () => '<b>', close: '</b>' },
  ]);
  expect(html).toBe('<i>ab</i><i><b>cd</b></i><b>e</b>f');
});

test('a layer that reaches beyond the passage is cut to it', () => {
  const html = inlineHtml('abcdef', { start: 2, end: 4 }, [
    { start: 0, end: 3, open: () => '<i>', close: '</i>' },
  ]);
  expect(html).toBe('<i>c</i>d');
});

test('a layer knows its first and its last piece, and inserts stand outside all layers', () => {
  const layer = {
    start: 1,
    end: 5,
    open: ({ first, last }: { first: boolean; last: boolean }) => {
      return `<i${first ? ' first' : ''}${last ? ' last' : ''}>`;
    },
    close: '</i>',
  };
  const html = inlineHtml('abcdef', { start: 0, end: 6 }, [layer], [{ at: 3, html: '<a></a>' }]);
  expect(html).toBe('a<i first>bc</i><a></a><i last>de</i>f');
});

test('without its tags the HTML is the passage, whatever the layers', () => {
  const layer = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
    open: () => '<i>',
    close: '</i>',
  }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(layer), (text, layers) => {
      const html = inlineHtml(text, { start: 0, end: text.length }, layers);
      expect(html.replace(/<\/?i>/g, '')).toBe(
        inlineHtml(text, { start: 0, end: text.length }, []),
      );
      expect(html.split('<i>')).toHaveLength(html.split('</i>').length);
    }),
  );
});
