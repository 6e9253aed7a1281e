import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const program = join(project, 'src/cli/variorum.js');
const parent = join(project, 'test-results/deployments');

/** The path under which all of them stand. */
export const DEPLOYED_AT = '/reader/';

const site = { 'content/site.yaml': 'title: Letters of the harbour\n' };
const texts = {
  'seeds/harbour.txt':
    'The harbour\n\nThe harbour master counted thirty crates of lanterns.\n\nNobody answered.\n',
  'seeds/island.txt': 'The island\n\nThe island waited for oil and for rope.\n',
  'content/glossary/lantern.mdx':
    '---\nname: lantern\naliases: [lanterns]\nkind: concept\n---\n\nA light that is carried.\n',
};

/** A small site as it was deployed at several times, and one that asks before it is downloaded. */
const CORPORA = {
  first: { ...site, ...texts },
  second: {
    ...site,
    ...texts,
    'seeds/harbour.txt': texts['seeds/harbour.txt'].replace('thirty', 'forty'),
    'seeds/mainland.txt': 'The mainland\n\nThe mainland sent a boat.\n',
  },
  asking: {
    ...texts,
    'content/site.yaml': `${site['content/site.yaml']}offline:\n  askAbove: 0.01\n`,
  },
};

/** The folder of a deployment's finished site. */
export function deployed(name: keyof typeof CORPORA): string {
  return join(parent, name, 'site');
}

/** Builds them all; the browser tests' server does that before they begin. */
export function buildDeployments(): void {
  for (const name of Object.keys(CORPORA) as (keyof typeof CORPORA)[]) {
    const corpus = join(parent, name, 'corpus');
    for (const [file, content] of Object.entries(CORPORA[name])) {
      mkdirSync(dirname(join(corpus, file)), { recursive: true });
      writeFileSync(join(corpus, file), content);
    }
    const options = ['--corpus', corpus, '--out', deployed(name), '--base', DEPLOYED_AT];
    execFileSync(process.execPath, [program, 'build', ...options], { stdio: 'inherit' });
  }
}
