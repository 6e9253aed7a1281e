import { describe, expect, it } from 'vitest';
import { escapeHtml, textOfHtml } from '../../src/text/html.ts';

describe('escapeHtml', () => {
  it('leaves no character that a parser reads as markup', () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
  });

  it('keeps a carriage return from becoming a line feed', () => {
    expect(escapeHtml('a\r\nb\rc')).toBe('a&#13;\nb&#13;c');
  });

  it('leaves everything else alone', () => {
    const text = '{import} :::note “Ωμέγα” \t\n 淘宝 𝔸';
    expect(escapeHtml(text)).toBe(text);
  });
});

describe('textOfHtml', () => {
  it.each(['<a href="x">&amp; \'y\'</a>\r\n', '&lt; &nbsp; 淘宝 {n}'])(
    'undoes escapes: %j',
    (text) => {
      expect(textOfHtml(escapeHtml(text))).toBe(text);
    },
  );

  it('drops tags and keeps what they hold', () => {
    expect(textOfHtml('an <em class="a">18%</em> stake')).toBe('an 18% stake');
  });
});
