import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerFile } from '../model/offline.ts';
import { portableFile, portableName } from '../model/portable.ts';
import { portableCss } from './portable-css.ts';
import { portableHtml } from './portable-html.ts';
import { portableScript } from './portable-script.ts';
import { writePortableSearch } from './portable-search.ts';
import { portableSvg } from './portable-svg.ts';
import { siteFiles } from './site-files.ts';
import { zipFolder } from './zip.ts';

/** What only a host and those who come to it have a use for; the index is written anew. */
const FOR_HOSTS =
  /^(?:offline\/|pagefind\/|icons\/|robots\.txt$|manifest\.webmanifest$|404\.html$)/;

/**
 * Makes a portable edition of a finished site and puts it, as a zip, among the site's own files.
 *
 * @param base the path for which the site was built
 * @param cache a folder in which a folder may be made for the time of the work
 */
export async function addPortableEdition(
  { title, base, cache }: { title: string; base: string; cache: string },
  site: string,
): Promise<void> {
  const parent = join(cache, `portable-${process.pid}`);
  const name = portableName(title);
  try {
    await writePortableEdition(site, base, join(parent, name));
    zipFolder(join(parent, name), name, join(site, portableFile));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/**
 * Writes a site anew so that it opens from a folder: links are relative and name their file,
 * scripts are classic and whole, and the search index comes in scripts, since a page that was not
 * fetched may fetch nothing.
 *
 * @param site the folder of a finished site
 * @param base the path for which it was built, with a slash at both ends
 * @param folder where the edition is written; made if need be
 */
export async function writePortableEdition(
  site: string,
  base: string,
  folder: string,
): Promise<void> {
  const files = siteFiles(site).filter(isPortable);
  const isFile = (
    (set) => (file: string) =>
      set.has(file)
  )(new Set(files));
  const modules = new Set<string>();
  for (const file of files) {
    const [from, to] = [join(site, file), join(folder, file)];
    mkdirSync(dirname(to), { recursive: true });
    if (file.endsWith('.html')) {
      const page = portableHtml(readFileSync(from, 'utf8'), { file, base, isFile });
      for (const module of page.modules) modules.add(module);
      writeFileSync(to, page.html);
    } else if (file.endsWith('.css')) {
      writeFileSync(to, portableCss(readFileSync(from, 'utf8'), { file, base, isFile }));
    } else if (file.endsWith('.svg')) {
      writeFileSync(to, portableSvg(readFileSync(from, 'utf8'), { file, base, isFile }));
    } else if (!isScript(file)) {
      cpSync(from, to);
    }
  }
  for (const module of modules) {
    writeFileSync(join(folder, module), await portableScript(site, module));
  }
  await writePortableSearch(site, folder);
}

function isPortable(file: string): boolean {
  return file !== workerFile && file !== portableFile && !FOR_HOSTS.test(file);
}

/** Scripts of pages are written anew, with all that they import. */
function isScript(file: string): boolean {
  return file.startsWith('_astro/') && file.endsWith('.js');
}
