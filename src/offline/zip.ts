import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../model/problem.ts';
import { siteFiles } from './site-files.ts';

/** The first day that a zip can name. Local time, as zips have it, so the bytes are the same anywhere. */
const DATE = new Date(1980, 0, 1);
/** The number of files is written in two bytes, and the highest means something else. */
const MOST_FILES = 65_534;
/** Sizes and places are written in four bytes; so much is left for what a zip says of each file. */
const MOST_BYTES = 2 ** 32 - 1;
const BYTES_PER_FILE = 1024;
/** What is compressed already would only take time. */
const COMPRESSED = /\.(?:png|jpe?g|webp|avif|gif|woff2?|mp[34]|zip|pdf)$/i;

/**
 * Why files cannot be one zip, which has no room for more without Zip64, and not all programs read
 * that.
 *
 * @param files number of files
 * @param bytes of all of them, uncompressed
 * @param zip the file that is wanted
 */
export function zipProblems(files: number, bytes: number, zip: string): Problem[] {
  if (files <= MOST_FILES && bytes + files * BYTES_PER_FILE <= MOST_BYTES) return [];
  const size = `${files.toLocaleString('en')} files of ${(bytes / 1e9).toFixed(1)} GB in all`;
  return [
    problem(
      'output/too-large',
      { file: zip },
      `The portable edition has ${size}; a zip holds ${MOST_FILES.toLocaleString('en')} files and 4.2 GB.`,
      'Divide the corpus, or take large files out of `public/`.',
    ),
  ];
}

/** The same of the files of a folder. */
export function zipProblemsOf(folder: string, zip: string): Problem[] {
  const sizes = siteFiles(folder).map((file) => statSync(join(folder, file)).size);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return zipProblems(sizes.length, bytes, zip);
}

/**
 * Packs a folder into a zip file (PKWARE's APPNOTE; no Zip64). The same files give the same bytes.
 *
 * @param folder its files, all of them
 * @param name the folder that they are in when the zip is unpacked
 * @param file the zip; replaced if it is there
 */
export function zipFolder(folder: string, name: string, file: string): void {
  const files = siteFiles(folder);
  for (const { what, mend } of zipProblemsOf(folder, file)) throw new Error(`${what} ${mend}`);
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
