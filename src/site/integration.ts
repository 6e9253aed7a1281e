import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder, type Settings } from '../io/settings.ts';
import { printAddress, workerAddress } from '../model/addresses.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import { bundleRetiredWorker } from '../offline/bundle.ts';
import { addPortableEdition } from '../offline/portable.ts';
import { writePrecache } from '../offline/precache.ts';
import { writeSearchIndex } from '../offline/search-index.ts';
import { writePdfs } from '../print/pdfs.ts';
import { cardFiles } from './card-files.ts';
import { forget, load } from './load.ts';
import { isMarksSheet, marksSheet } from './marks-sheet.ts';
import { specimen } from './specimen.ts';
import { isWordsModule, wordsModules } from './words-modules.ts';

const pages = join(projectFolder, 'src/pages');

/** What makes an Astro project of a corpus: the edition before the pages, the index after them. */
export function variorum(settings: Settings): AstroIntegration {
  return {
    name: 'variorum',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        const { edition, problems } = load(settings);
        cardFiles().clear();
        if (command === 'build' && hasErrors(problems)) throw new CorpusError(problems);
        if (edition.site.url !== undefined) updateConfig({ site: edition.site.url });
        if (settings.pdf) {
          injectRoute({ pattern: printAddress, entrypoint: join(pages, '_edition.astro') });
        }
        updateConfig({ vite: { plugins: ownModules(settings) } });
      },
      'astro:server:setup': ({ server, logger }) => {
        // In place of the worker that a built site may have left in the browser.
        server.middlewares.use(workerAddress, (_request, response, next) => {
          bundleRetiredWorker().then((script) => {
            response.setHeader('content-type', 'text/javascript');
            response.end(script);
          }, next);
        });
        server.middlewares.use((request, response, next) => {
          const file = decodeURI((request.url ?? '').slice(settings.base.length));
          const script = cardFiles().get(file);
          if (script === undefined) {
            next();
            return;
          }
          response.setHeader('content-type', 'text/javascript');
          response.end(script);
        });
        server.watcher.add([settings.corpus, settings.seeds]);
        server.watcher.on('all', (_event, path) => {
          if (!isCorpusFile(path, settings)) return;
          forget();
          for (const one of load(settings).problems) logger.warn(inOneLine(one));
          // Astro keeps the list of a route's pages until its own content changes; ours has changed.
          for (const { hot, moduleGraph } of Object.values(server.environments)) {
            hot.send('astro:content-changed', {});
            for (const [id, module] of moduleGraph.idToModuleMap) {
              if (isWordsModule(id) || isMarksSheet(id)) moduleGraph.invalidateModule(module);
            }
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { edition } = load(settings);
        for (const [file, script] of cardFiles()) writeInto(folder, file, script);
        await writeSearchIndex(edition, folder);
        if (settings.pdf) await writePdfs(edition, settings.base, folder);
        if (settings.portable) {
          await addPortableEdition({ ...settings, title: edition.site.title }, folder);
        }
        // It lists every file with its hash: nothing may be written after it.
        await writePrecache(folder, edition.site.offline.askAbove, edition.words);
      },
    },
  };
}

/** What Vite is given that is made from the edition. */
function ownModules(settings: Settings) {
  const current = () => load(settings).edition;
  return [
    wordsModules(() => current().words),
    marksSheet(() => [current(), specimen(current().words)]),
  ];
}

function writeInto(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Thrown where Astro is run without our command line, which would have reported first. */
class CorpusError extends Error {
  override name = 'CorpusError';
  constructor(problems: readonly Problem[]) {
    super(`The corpus cannot be built.\n${problems.map(inOneLine).join('\n')}`);
  }
}

function inOneLine({ file, line, what, mend }: Problem): string {
  return `${[file, line].filter((part) => part !== undefined).join(':')} ${what} ${mend}`;
}

function isCorpusFile(path: string, { seeds, corpus }: Settings): boolean {
  return [seeds, join(corpus, 'content')].some((folder) => path.startsWith(folder + sep));
}
