import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { currentSettings, projectFolder } from './src/io/settings.ts';
import { remarkPlugins, remarkRehype } from './src/markdown/dialect.ts';
import { displayScriptHash } from './src/site/display-script.ts';
import { scriptsApart } from './src/site/scripts-apart.ts';
import { transitionStyleHash } from './src/site/transition-style.ts';
import { variorum } from './src/site/integration.ts';

const { settings } = currentSettings();

/**
 * Stands for Vite's own helper, which every page would carry and which can also load style sheets: it
 * fetches what a later module imports together with the module itself, and no more.
 */
const lightPreloads = {
  name: 'variorum:light-preloads',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? `export const __vitePreload = (load, files = []) => {
           for (const file of files) {
             const link = document.createElement('link');
             link.rel = 'modulepreload';
             link.href = ${JSON.stringify(settings.base)} + file;
             document.head.append(link);
           }
           return load();
         };`
      : undefined,
};

/** The file of what all scripts of every page need. */
const ON_EVERY_PAGE = 'page';

/**
 * What says messages, makes elements and finds passages is needed by much that is loaded later, by each
 * in other parts. Left to itself the bundler makes a file of every part, and every page has to list the
 * names of them all.
 */
const codeSplitting = {
  groups: [
    {
      name: ON_EVERY_PAGE,
      test: /(?:preload-helper[^?]*|\/src\/client\/(?:device|fragment|offline-store|on-demand|shortcuts)\.ts|virtual:words\/keys)$/,
    },
    {
      name: 'words',
      test: /(?:\/src\/words\/|\/src\/client\/(?:element|words)|virtual:words\/(?:site|typography))[^?]*$/,
    },
    {
      name: 'passages',
      test: /(?:\/src\/text\/(?:passage-link|text-directive|white-space)|\/src\/client\/selection-(?:passage|reveal))\.ts$/,
    },
  ],
};

export default defineConfig({
  base: settings.base,
  srcDir: join(projectFolder, 'src'),
  outDir: settings.out,
  publicDir: join(settings.corpus, 'public'),
  // Compiled content is cached by its text and its path from Astro's root: corpora that shared a
  // cache would share pages, and a build, which has a root of its own, names one of its own.
  cacheDir: join(settings.cache, 'project'),
  trailingSlash: 'ignore',
  integrations: [mdx(), variorum(settings)],
  markdown: {
    // SmartyPants would change quotations; GFM comes from our own list, which the reader shares.
    processor: unified({ remarkPlugins, remarkRehype, smartypants: false, gfm: false }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // The search engine is WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [displayScriptHash],
      },
      styleDirective: { resources: ["'self'"], hashes: [transitionStyleHash] },
    },
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [lightPreloads, scriptsApart()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, warn) {
          // Astro's own mark on every MDX module, of no consequence here, a page of noise per file.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
    server: { watch: { ignored: ['**/dist*/**'] } },
  },
  devToolbar: { enabled: false },
});
