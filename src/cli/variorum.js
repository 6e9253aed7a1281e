#!/usr/bin/env node
// Plain JavaScript that even an old Node can read, so that it can say what is missing.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const needed = engines.node.replace('>=', '').split('.').map(Number);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > needed[0] || (major === needed[0] && minor >= needed[1])) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error(
    `Variorum needs Node ${needed.join('.')} or later; this is Node ${process.versions.node}.\n` +
      'On Linux and Windows `npm install` brings one along: run it, then use `npm run` or `npx`.\n' +
      'Elsewhere install a current Node from nodejs.org.',
  );
  process.exitCode = 1;
}
