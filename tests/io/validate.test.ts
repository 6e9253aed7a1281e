import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { validate } from '../../src/io/validate.ts';
import { readYaml } from '../../src/io/yaml.ts';
import { articleFormat, siteFormat, termFormat } from '../../src/model/formats.ts';

function check(format: z.ZodObject, yaml: string) {
  const read = readYaml(yaml, 'f', 2);
  if ('problem' in read) throw new Error(read.problem.what);
  return validate(format, read.mapping);
}

const HASH = 'a'.repeat(64);

it('gives what the format makes of the keys', () => {
  const yaml = `seed: a.txt\noriginal: { published: 2013-04-30, authors: Kim }\ntexts: { ${HASH}: digest }\nurl:`;
  const { value, problems } = check(articleFormat, yaml.replace('\nurl:', '\ntitle:'));
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    seed: 'a.txt',
    original: { published: '2013-04-30', authors: ['Kim'] },
    texts: { [HASH]: 'digest' },
    draft: false,
  });
  expect(value).not.toHaveProperty('title');
});

/** Code, format, YAML (its first line is line 2 of the file), line, column, words of the message. */
// prettier-ignore
const FAULTS = [
  ['schema/unknown-key', siteFormat, 'title: A\ntitel: B', 3, 1, 'Did you mean `title`?'],
  ['schema/unknown-key', siteFormat, '__proto__: B', 2, 1, 'The keys are `title`'],
  ['schema/unknown-key', articleFormat, 'seed: a\noriginal:\n  outlett: X', 4, 3, 'Did you mean `outlet`?'],
  ['schema/unknown-key', articleFormat, 'seed: a\nbasis:\n  publishd: editor', 4, 3, 'Did you mean `published`?'],
  ['schema/unknown-key', articleFormat, 'seed: a\nrights: { license: MIT }', 3, 11, '`publish`'],
  ['schema/missing-key', articleFormat, 'title: A', 2, undefined, 'Add a line `seed: …`'],
  ['schema/missing-key', articleFormat, 'title: A\nseed:', 3, 1, 'has no value'],
  ['schema/missing-key', termFormat, 'name: A', 2, undefined, '`kind` is missing'],
  ['schema/invalid', termFormat, 'name: A\nkind: organization', 3, 1, 'Did you mean `organisation`?'],
  ['schema/invalid', termFormat, 'name: A\nkind: place\nsee:\n  - b\n  - C D', 6, 5, '`see` is `C D`'],
  ['schema/invalid', siteFormat, 'language: klingon!', 2, 1, 'It must be a language tag such as `en`'],
  ['schema/invalid', siteFormat, 'offline:\n  askAbove: 50 MB', 3, 3, 'It must be a number such as `50`'],
  ['schema/invalid', siteFormat, 'language: ""', 2, 1, 'It must not be empty'],
  ['schema/invalid', siteFormat, 'title: [A]', 2, 1, 'is a list. It must be text'],
  ['schema/invalid', siteFormat, 'title: { A: B }', 2, 1, 'is a group of keys. It must be text'],
  ['schema/invalid', siteFormat, 'url: example.org', 2, 1, '`example.org`'],
  ['schema/invalid', siteFormat, 'url: https://example.org/reader/', 2, 1, 'must be the host alone'],
  ['schema/invalid', siteFormat, 'url: https://example.org/?a', 2, 1, 'must be the host alone'],
  ['schema/invalid', siteFormat, 'editors: ""', 2, 1, '`editors` is empty'],
  ['schema/invalid', articleFormat, 'seed: a\noriginal: WSJ', 3, 1, 'It must be keys with values'],
  ['schema/invalid', articleFormat, 'seed: a\noriginal: { published: last week }', 3, 13, 'It must be an EDTF date'],
  ['schema/invalid', articleFormat, 'seed: a\nbasis: { place: guessed }', 3, 10, 'must begin with `inferred`'],
  ['schema/invalid', articleFormat, 'seed: a\ntexts:\n  abc: full', 4, 3, 'must be a SHA-256 hash'],
  ['schema/invalid', articleFormat, `seed: a\ntexts:\n  ${HASH}: ful`, 4, 3, 'Did you mean `full`?'],
  ['schema/invalid', articleFormat, 'seed: a\nblocks: { Who: title }', 3, 11, 'must be one of heading'],
  ['schema/invalid', articleFormat, 'seed: a\ndraft: yes', 3, 1, 'must be `true` or `false`'],
] as const;

describe('each fault has its own place, and says how to mend it', () => {
  it.each(FAULTS)('%s: %o %j', (code, format, yaml, line, column, words) => {
    const { value, problems } = check(format, yaml);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code, file: 'f', line, column }]);
    expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(words);
  });
});

it('tells all faults of a file at once, and each but once', () => {
  const yaml = 'titel: A\nlanguage: ""\nurl: x\ncolour: red';
  expect(
    check(siteFormat, yaml)
      .problems.map(({ code, line }) => [code, line])
      .sort(),
  ).toEqual([
    ['schema/invalid', 3],
    ['schema/invalid', 4],
    ['schema/unknown-key', 2],
    ['schema/unknown-key', 5],
  ]);
});
