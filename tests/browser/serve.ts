import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildDeployments } from './deployments.ts';
import { writePseudoCorpus } from '../words/pseudo-corpus.ts';
import { PSEUDO_CORPUS, SITES } from './sites.ts';

// Builds the sites one after the other (Astro writes its types into one folder), then serves them:
// each once the one before answers, so that all do when the last one does.
const program = join(import.meta.dirname, '../../src/cli/variorum.js');
writePseudoCorpus(PSEUDO_CORPUS);
for (const { options } of Object.values(SITES)) {
  execFileSync(process.execPath, [program, 'build', ...options], { stdio: 'inherit' });
}
for (const { options } of [SITES.main, SITES.words, SITES.hostile]) {
  execFileSync(process.execPath, [program, 'portable', ...options], { stdio: 'inherit' });
}
buildDeployments();
for (const { options, port, url } of Object.values(SITES)) {
  spawn(process.execPath, [program, 'preview', '--port', `${port}`, ...options], {
    stdio: 'inherit',
  });
  while (!(await answers(url))) await setTimeout(100);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
