import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { problem, type Problem } from '../model/problem.ts';

/** Browsers that systems bring along, by the names of their programs. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** And where they are that no path leads to. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(process.env['PROGRAMFILES'] ?? '', 'Google/Chrome/Application/chrome.exe'),
];

/** The path of an installed Chromium: Playwright's own, or one of the system's. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [
    chromium.executablePath(),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
  ].find((path) => existsSync(path));
}

/** The problem of a machine that cannot print. */
export function checkBrowser(): Problem[] {
  if (findBrowser() !== undefined) return [];
  return [
    problem(
      'print/no-browser',
      { file: '--pdf' },
      `No Chromium was found among ${NAMES.join(', ')}, nor Playwright's own, so nothing can be printed.`,
      'Install one (`npx playwright-core install chromium`), or build without PDFs.',
    ),
  ];
}
