import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from './site-files.ts';

/** The first day that a zip can name. Local time, as zips have it, so the bytes are the same anywhere. */
const DATE = new Date(1980, 0, 1);
/** The number of files is written in two bytes, and the highest means something else. */
const MOST_FILES = 65_534;
/** What is compressed already would only take time. */
const COMPRESSED = /\.(?:png|jpe?g|webp|avif|gif|woff2?|mp[34]|zip|pdf)$/i;

/**
 * Packs a folder into a zip file (PKWARE's APPNOTE; no Zip64). The same files give the same bytes.
 *
 * @param folder its files, all of them
 * @param name the folder that they are in when the zip is unpacked
 * @param file the zip; replaced if it is there
 */
export function zipFolder(folder: string, name: string, file: string): void {
  const files = siteFiles(folder);
  if (files.length > MOST_FILES) {
    throw new Error(`A zip holds ${MOST_FILES} files, and this site has ${files.length}.`);
  }
  const output = openSync(file, 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(output, chunk);
    });
    for (const path of files) {
      const entry = COMPRESSED.test(path)
        ? new ZipPassThrough(`${name}/${path}`)
        : new ZipDeflate(`${name}/${path}`, { level: 9 });
      entry.mtime = DATE;
      zip.add(entry);
      entry.push(readFileSync(join(folder, path)), true);
    }
    zip.end();
  } finally {
    closeSync(output);
  }
}
