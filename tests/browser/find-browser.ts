import { execFileSync } from 'node:child_process';
import { findBrowser as installed } from '../../src/print/find-browser.ts';

/**
 * The path of a Chromium: Playwright's own, one of the system's, or one that is installed for the
 * occasion (Playwright's download; where that fails and we are root on Debian, the system's package).
 *
 * @throws with the command that would help, where none can be had
 */
export function findBrowser(): string {
  return installed() ?? downloaded() ?? packaged() ?? none();
}

function downloaded(): string | undefined {
  return run('npx', ['playwright', 'install', 'chromium']) ? installed() : undefined;
}

function packaged(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const done =
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-liberation',
    ]);
  return done ? installed() : undefined;
}

function run(command: string, args: string[]): boolean {
  console.error(`No browser found. Trying: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

function none(): never {
  throw new Error(
    'The browser tests need Chromium, and none was found or could be installed.\n' +
      'Run one of these, then the tests again:\n' +
      '  npx playwright install --with-deps chromium\n' +
      '  sudo apt-get install chromium',
  );
}
