import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { bundleClassic } from './bundle.ts';

/** Vite's list of what to fetch ahead of a module that is loaded later, on a line of its own. */
const PRELOADS = /^const __vite__mapDeps=.*$/m;

/**
 * A script of the site, which is a module, as a classic one with all that it imports.
 *
 * @param site the folder of a finished site
 * @param module a file of it
 * @throws where the script would load a style sheet later: nothing would bring it along
 */
export function portableScript(site: string, module: string): Promise<string> {
  const imports = `import ${JSON.stringify(`./${module}`)};`;
  return bundleClassic(imports, site, { plugins: [withoutPreloads] });
}

/** In one script there is nothing to fetch ahead. */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  setup: (build) => {
    build.onLoad({ filter: /\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const preloads = PRELOADS.exec(text)?.[0] ?? '';
      if (preloads.includes('.css"')) throw new Error(`${path} loads a style sheet later`);
      return { contents: text.replace(PRELOADS, 'const __vite__mapDeps=()=>[];') };
    });
  },
};
