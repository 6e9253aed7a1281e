import { chromium, test as base } from '@playwright/test';
import { launch as launchWithPuppeteer } from 'puppeteer-core';
import { findFirefox, NO_FIREFOX } from './find-firefox.ts';

/** A page of any browser: what Playwright's and Puppeteer's have in common. */
export interface Visitor {
  goto(url: string): Promise<{ status(): number } | null>;
  title(): Promise<string>;
  url(): string;
  reload(): Promise<unknown>;
  close(): Promise<void>;
  pdf(): Promise<Uint8Array>;
  evaluate<Argument, Result>(
    page: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Result>(page: () => Result | Promise<Result>): Promise<Result>;
}

/** A reader's browser with a storage of its own. */
export interface Reader {
  /** Opens a tab. Errors that it prints or throws are added to `faults`. */
  open(faults?: string[]): Promise<Visitor>;
  /** Another reader of the same browser, who shares nothing with this one. */
  another(): Promise<Reader>;
}

export const BROWSERS = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const SCALED_DOWN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tests with a reader, in the browser that `browserKind` names; skipped where there is none. */
export const test = base.extend<{
  browserKind: BrowserName;
  /** Settings of Firefox that differ from its own. */
  preferences: Record<string, boolean>;
  reader: Reader;
}>({
  browserKind: ['Chromium', { option: true }],
  preferences: [{}, { option: true }],
  reader: async ({ browserKind, preferences }, use, info) => {
    if (browserKind === 'Firefox') {
      const executablePath = findFirefox();
      if (executablePath === undefined) {
        console.log(`Skipped "${info.title}": ${NO_FIREFOX}`);
        info.skip(true, NO_FIREFOX);
        return;
      }
      await withFirefox(executablePath, preferences, use);
    } else {
      await withChromium(info.project.use.launchOptions?.executablePath, use);
    }
  },
});

async function withChromium(
  executablePath: string | undefined,
  use: (reader: Reader) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: SCALED_DOWN,
  });
  const reader = async (): Promise<Reader> => {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    return {
      open: async (faults = []) => {
        const page = await context.newPage();
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
        });
        page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
        return page;
      },
      another: reader,
    };
  };
  await use(await reader());
  await browser.close();
}

async function withFirefox(
  executablePath: string,
  preferences: Record<string, boolean>,
  use: (reader: Reader) => Promise<void>,
): Promise<void> {
  const browser = await launchWithPuppeteer({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: preferences,
  });
  const reader = async (): Promise<Reader> => {
    const context = await browser.createBrowserContext();
    return {
      open: async (faults = []) => {
        const page = await context.newPage();
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
        });
        page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
        return page;
      },
      another: reader,
    };
  };
  await use(await reader());
  await browser.close();
}
