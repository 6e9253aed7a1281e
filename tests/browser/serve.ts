import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildDeployments } from './deployments.ts';
import { SITES } from './sites.ts';

// Builds the sites one after the other (Astro writes its types into one folder), then serves them.
const program = join(import.meta.dirname, '../../src/cli/variorum.js');
for (const { options } of Object.values(SITES)) {
  execFileSync(process.execPath, [program, 'build', ...options], { stdio: 'inherit' });
}
execFileSync(process.execPath, [program, 'portable', ...SITES.main.options], { stdio: 'inherit' });
buildDeployments();
for (const { options, port } of Object.values(SITES)) {
  spawn(process.execPath, [program, 'preview', '--port', `${port}`, ...options], {
    stdio: 'inherit',
  });
}
