import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/text/html.ts';

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
