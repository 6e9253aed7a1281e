import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { checkCompanion, discard, publish } from '../../io/output.ts';
import { portableName } from '../../model/portable.ts';
import type { Problem } from '../../model/problem.ts';
import { writePortableEdition } from '../../offline/portable.ts';
import { zipFolder, zipProblemsOf } from '../../offline/zip.ts';
import { buildSite } from '../build-site.ts';
import type { Command } from '../context.ts';

/** Builds the site as a folder that opens without a server, and as a zip of that folder. */
export const portable: Command = async (context) => {
  const { settings, say, report } = context;
  const out = `${settings.out}-portable`;
  const zip = `${out}.zip`;
  const inTheWay = checkCompanion(zip, out);
  if (inTheWay.length > 0) {
    report(inTheWay);
    return 1;
  }
  const refused: Problem[] = [];
  const code = await buildSite(context, out, async (staging, { site }) => {
    const folder = join(staging, '.portable');
    await writePortableEdition(staging, settings.base, folder);
    refused.push(...zipProblemsOf(folder, zip));
    if (refused.length > 0) {
      publish(folder, out);
      return;
    }
    const next = `${zip}.next-${process.pid}`;
    try {
      zipFolder(folder, portableName(site.title), next);
      publish(folder, out);
      renameSync(next, zip);
    } finally {
      discard(next);
    }
  });
  if (code !== 0) return code;
  if (refused.length > 0) {
    report(refused);
    return 1;
  }
  say(`The same as one file: ${zip}`);
  return 0;
};
