import { describe, expect, it } from 'vitest';
import { correctionLink } from '../../src/exports/correction-link.ts';
import { english } from '../words/english.ts';

const ADDRESS = 'https://example.org/reader/articles/wsj-amos/?s=4-21.0vwvl5f#p4:~:text=R%26D';
const place = { name: 'Rise & fall #1, paragraph 4', address: ADDRESS, quote: '80% & “more”' };
const BODY = `${ADDRESS}\r\n\r\n‘80% & “more”’\r\n\r\nWhat is wrong, and what would be right?\r\n\r\n`;

describe('the link that begins a correction', () => {
  it.each([
    ['mailto:editors@example.org', 'mailto:editors@example.org?', 'subject'],
    ['https://tracker.example/new', 'https://tracker.example/new?', 'title'],
    ['https://tracker.example/new?labels=a', 'https://tracker.example/new?labels=a&', 'title'],
  ])('%s: title and body arrive as they are, and nothing else changes', (to, start, key) => {
    const link = correctionLink(to, place, english);
    expect(link.startsWith(start)).toBe(true);
    const { hash, searchParams } = new URL(link);
    expect(hash).toBe('');
    expect(searchParams.get(key)).toBe('Correction: Rise & fall #1, paragraph 4');
    expect(searchParams.get('body')).toBe(BODY);
  });

  it('has no plus signs for spaces, which mail programs would show', () => {
    expect(correctionLink('mailto:editors@example.org', place, english)).not.toContain('+');
  });

  it('leaves out a quote that there is none of', () => {
    const link = correctionLink('mailto:a@example.org', { name: 'A', address: ADDRESS }, english);
    expect(new URL(link).searchParams.get('body')).toBe(
      `${ADDRESS}\r\n\r\nWhat is wrong, and what would be right?\r\n\r\n`,
    );
  });
});
