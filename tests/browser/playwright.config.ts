import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { SITES } from './sites.ts';

/** For sandboxed machines without a display, and so that the browser talks to nobody but the site. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // No test is about speed, and a machine may be shared.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: SITES.main.url,
    launchOptions: { executablePath: findBrowser(), args: ARGUMENTS },
    // A worker would answer for the site; the tests of offline reading have browsers of their own.
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'node serve.ts',
    cwd: import.meta.dirname,
    url: SITES.hostile.url,
    timeout: 300_000,
    stdout: 'pipe',
  },
});
