import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseIn } from './prose.ts';

const source = join(import.meta.dirname, '../../src');

test.each([
  ["status.textContent = 'Nothing was found';", ['Nothing was found']],
  ['say(`Show more (${count})`);', ['Show more (']],
  ["button('Later');", ['Later']],
  ["say('in the best of them');", ['in the best of them']],
  ["find('form.search'); key === 'Enter'; find('[data-zoom] a:is(:hover, :focus-visible)');", []],
  ["throw new Error('Nobody reads this');", []],
])('in %s readers would be told %j', (source, expected) => {
  expect(proseIn(source)).toEqual(expected);
});

/** Whoever reads in another language would read it in English, also what no test has ever seen. */
test.each(globSync('{client,worker}/*.ts', { cwd: source }))(
  '%s says nothing but what it is given',
  (file) => {
    expect(proseIn(readFileSync(join(source, file), 'utf8'))).toEqual([]);
  },
);
