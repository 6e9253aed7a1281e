import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** A site that is built and served for the browser tests. */
export interface TestSite {
  readonly url: string;
  readonly port: number;
  /** Options of the build. */
  readonly options: readonly string[];
}

/** Where the ports begin: other ones let two runs of the tests go on side by side. */
export const PORTS = Number(process.env['PORT_BASE'] ?? 4331);

/** Made when the sites are built. */
export const PSEUDO_CORPUS = join(project, 'test-results/corpora/words');

function site(offset: number, name: string, base: string, ...options: string[]): TestSite {
  const port = PORTS + offset;
  const out = join(project, 'test-results/sites', name);
  return {
    url: `http://localhost:${port}${base}`,
    port,
    options: ['--out', out, '--base', base, ...options],
  };
}

/** The folder of a finished site; its portable edition lies beside it. */
export function folderOf({ options }: TestSite): string {
  return options[options.indexOf('--out') + 1] ?? '';
}

/** Pages of the default corpus that lay out what it has in ways of their own. */
export const LAID_OUT = [
  '',
  'articles/wsj-amos/',
  'glossary/amos/',
  'glossary/',
  'what-a-retelling-changes/',
  'claims/',
  'search/',
  'search/?q=alibaba',
] as const;

/** In the order in which they are built; the last one stands only when all do. */
export const SITES = {
  main: site(0, 'main', '/'),
  subPath: site(1, 'sub-path', '/reader/'),
  notes: site(3, 'notes', '/', '--corpus', join(project, 'tests/fixtures/notes')),
  passages: site(4, 'passages', '/', '--corpus', join(project, 'tests/fixtures/passages')),
  rightToLeft: site(
    6,
    'right-to-left',
    '/',
    '--corpus',
    join(project, 'tests/fixtures/right-to-left'),
  ),
  /** Its interface is in a language of brackets (`tests/words/pseudo.ts`). */
  words: site(7, 'words', '/', '--corpus', PSEUDO_CORPUS),
  hostile: site(2, 'hostile', '/', '--corpus', join(project, 'tests/fixtures/hostile')),
} as const;
