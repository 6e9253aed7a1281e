import { join } from 'node:path';
import { siteFormat, type SiteMeta } from '../model/formats.ts';
import type { Problem } from '../model/problem.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads `content/site.yaml`.
 *
 * @param corpus the corpus folder, absolute
 * @param file the path within it; `undefined` where there is none
 * @returns the defaults where there is no file, or none that holds
 */
export function readSite(
  corpus: string,
  file: string | undefined,
): { site: SiteMeta; problems: Problem[] } {
  const defaults = siteFormat.parse({});
  if (file === undefined) return { site: defaults, problems: [] };
  const read = readText(join(corpus, file), file);
  if ('problem' in read) return { site: defaults, problems: [read.problem] };
  const yaml = readYaml(read.text, file, 1);
  if ('problem' in yaml) return { site: defaults, problems: [yaml.problem] };
  const { value, problems } = validate(siteFormat, yaml.mapping);
  return { site: value ?? defaults, problems };
}
