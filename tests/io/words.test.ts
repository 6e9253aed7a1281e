import { describe, expect, it, test } from 'vitest';
import { siteFormat } from '../../src/model/formats.ts';
import { readWords } from '../../src/io/words.ts';
import { phrase } from '../../src/words/words.ts';
import { corpusFolder } from './corpus-folder.ts';

const AT = { file: 'content/site.yaml', line: 3 };

function read(site: { language: string; interface?: string }, files: Record<string, string> = {}) {
  const folder = corpusFolder(files);
  return readWords(folder, Object.keys(files), siteFormat.parse(site), AT);
}

describe('the language of the interface', () => {
  it('is English, with all words, where nobody wants another', () => {
    const { words, problems } = read({ language: 'en-GB' });
    expect(words.language).toBe('en-GB');
    expect(phrase(words, 'glossary.terms', { count: 1200 })).toBe('1,200 terms');
    expect(problems).toEqual([]);
  });

  it('is the one of the file that is nearest to what is wanted', () => {
    const files = {
      'content/words/de.yaml': 'site:\n  sources: Quellen\n',
      'content/words/de-AT.yaml': 'site:\n  sources: Quellen in Österreich\n',
    };
    const said = (language: string) => phrase(read({ language }, files).words, 'site.sources');
    expect(said('de-AT-1996')).toBe('Quellen in Österreich');
    expect(said('de-CH')).toBe('Quellen');
  });

  it('may be another than that of the texts', () => {
    expect(read({ language: 'zh-Hant', interface: 'en' })).toMatchObject({
      words: { language: 'en' },
      problems: [],
    });
  });

  it('is English, with a warning, where there are no words in the one that is wanted', () => {
    const { words, problems } = read({ language: 'fi' });
    expect(words.language).toBe('en');
    expect(problems).toMatchObject([
      {
        code: 'words/untranslated',
        severity: 'warning',
        ...AT,
        what: expect.stringContaining('`fi`') as string,
      },
    ]);
  });

  it('does not come from a file that nobody chose', () => {
    const { problems } = read({ language: 'en' }, { 'content/words/fr.yaml': 'site: {}\n' });
    expect(problems).toMatchObject([{ code: 'words/not-chosen', file: 'content/words/fr.yaml' }]);
  });

  it('is never recommended to be what is no language', () => {
    const { problems } = read({ language: 'en' }, { 'content/words/de_AT.yaml': 'site: {}\n' });
    expect(problems[0]?.mend).toContain('"de_AT" is no tag of a language');
    expect(problems[0]?.mend).not.toContain('interface:');
  });

  it('stays English where a corpus changes some of its words', () => {
    const { words, problems } = read(
      { language: 'en' },
      { 'content/words/en.yaml': 'site:\n  sources: Letters\n' },
    );
    expect(phrase(words, 'site.sources')).toBe('Letters');
    expect(phrase(words, 'site.glossary')).toBe('Glossary');
    expect(problems).toEqual([]);
  });
});

/** The problems of a German catalogue, without what is merely missing. */
function faultsOf(yaml: string) {
  const { problems } = read({ language: 'de' }, { 'content/words/de.yaml': yaml });
  return problems
    .filter(({ code }) => code !== 'words/missing')
    .map(({ code, line, what, mend }) => ({ code, line, said: `${what} ${mend}` }));
}

test.each([
  ['site:\n  sorces: Quellen\n', 'words/unknown', 2, 'Did you mean `sources`?'],
  ['sites:\n  sources: Quellen\n', 'words/unknown', 1, 'Did you mean `site`?'],
  ['site: Quellen\n', 'words/no-message', 1, '"Quellen"'],
  ['site:\n  sources: [Quellen]\n', 'words/no-message', 2, '["Quellen"]'],
  ['site:\n  sources:\n    other: Quellen\n', 'words/no-message', 2, 'no `{count}`'],
  ['note:\n  label: Notiz\n', 'words/placeholder', 2, '"Notiz", which lacks `{number}`'],
  ['note:\n  label: Notiz {nummer} {number}\n', 'words/placeholder', 2, '`{nummer}` too many'],
  ['notFound:\n  ways: Zur [Suche](search).\n', 'words/placeholder', 2, 'lacks `[…](sources)`'],
  ['glossary:\n  terms: "{count} Begriffe"\n', 'words/plural', 2, 'no wording for `one`'],
  ['glossary:\n  terms:\n    one: Ein Begriff\n', 'words/no-other', 2, '`other`'],
  ['glossary:\n  terms:\n    other: Begriffe\n', 'words/placeholder', 3, 'lacks `{count}`'],
  ['typography:\n  quote: "{words}{words}"\n', 'words/placeholder', 2, '`{words}` 2 times'],
  ['site:\n  skip: ""\n', 'words/no-message', 2, 'nothing to be read'],
  ['site:\n  skip: "\u00a0"\n', 'words/no-message', 2, 'nothing to be read'],
  ['notFound:\n  ways: "[](sources), [Suche](search)"\n', 'words/no-message', 2, 'nothing'],
  ['glossary:\n  terms:\n    one: ""\n    other: "{count}"\n', 'words/no-message', 3, 'nothing'],
  ['constructor:\n  name: Begriff\n', 'words/unknown', 1, '`constructor`'],
  ['site:\n  toString: Begriff\n', 'words/unknown', 2, '`site.toString`'],
  [
    'glossary:\n  terms:\n    one: Ein Begriff\n    few: "{count}"\n    other: "{count}"\n',
    'words/unknown',
    4,
    'Its kinds are `one`, `other`.',
  ],
])('%j is %s at line %i', (yaml, code, line, said) => {
  expect(faultsOf(yaml)).toContainEqual({
    code,
    line,
    said: expect.stringContaining(said) as string,
  });
});

test('what stands between sentences may be nothing', () => {
  expect(faultsOf('typography:\n  sentences: ""\n')).toEqual([]);
});

/** A word in the place of a number, in a kind of number that a language has. */
test.each([
  ['de', 'one', undefined],
  ['he', 'two', undefined],
  ['ar', 'zero', undefined],
  ['fr', 'one', '0, 1'],
  ['ru', 'one', '1, 21, 31'],
  ['sl', 'two', '2, 102'],
  ['lv', 'zero', '0, 10, 11'],
])('in %s the number may be left out of `%s` if it is for one alone', (language, kind, numbers) => {
  const kinds = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const lines = kinds.map((one) => `    ${one}: ${one === kind ? 'Word' : '"{count} words"'}\n`);
  const yaml = `glossary:\n  terms:\n${lines.join('')}`;
  const { problems } = read({ language }, { [`content/words/${language}.yaml`]: yaml });
  const told = problems.filter(({ code }) => code === 'words/placeholder').map(({ what }) => what);
  expect(told).toEqual(
    numbers === undefined
      ? []
      : [expect.stringContaining(`lacks \`{count}\`, but is for ${numbers}`)],
  );
});

test('sections without any message are one warning', () => {
  const { problems } = read({ language: 'de' }, { 'content/words/de.yaml': '{}\n' });
  expect(problems).toMatchObject([{ code: 'words/missing', file: 'content/words/de.yaml' }]);
});

test.each([
  ['ja', 1, '1 minute to read', '12,345 minutes to read'],
  ['fr', 0, '0 minutes to read', '12,345 minutes to read'],
  ['ar-EG', 1, '1 minute to read', '12,345 minutes to read'],
])('English that stands in for %s has its own plurals and numbers', (language, few, one, other) => {
  const tag = language.slice(0, 2);
  const files = { [`content/words/${tag}.yaml`]: `site:\n  sources: X\n` };
  const { words } = read({ language }, files);
  expect(phrase(words, 'article.minutes', { count: few })).toBe(one);
  expect(phrase(words, 'article.minutes', { count: 12_345 })).toBe(other);
  expect(words.messages['site.sources']).toBe('X');
});

test('a small number may be said in a word, and a refused message is said in English', () => {
  const yaml =
    'glossary:\n  terms:\n    one: Ein Begriff\n    other: "{count} Begriffe"\nsite:\n  sources: "{x}"\n';
  const { words, problems } = read({ language: 'de' }, { 'content/words/de.yaml': yaml });
  expect(phrase(words, 'glossary.terms', { count: 1 })).toBe('Ein Begriff');
  expect(phrase(words, 'glossary.terms', { count: 1200 })).toBe('1.200 Begriffe');
  expect(phrase(words, 'site.sources')).toBe('Sources');
  expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'words/missing',
      line: 1,
      what: expect.stringMatching(/^`glossary\.title`.* and \d+ more are not translated/) as string,
    }),
  );
});
