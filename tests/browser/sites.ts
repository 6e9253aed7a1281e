import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** A site that is built and served for the browser tests. */
export interface TestSite {
  readonly url: string;
  readonly port: number;
  /** Options of the build. */
  readonly options: readonly string[];
}

function site(port: number, name: string, base: string, ...options: string[]): TestSite {
  const out = join(project, 'test-results/sites', name);
  return {
    url: `http://localhost:${port}${base}`,
    port,
    options: ['--out', out, '--base', base, ...options],
  };
}

/** In the order in which they are built; the last one stands only when all do. */
export const SITES = {
  main: site(4331, 'main', '/'),
  subPath: site(4332, 'sub-path', '/reader/'),
  hostile: site(4333, 'hostile', '/', '--corpus', join(project, 'tests/fixtures/hostile')),
} as const;
