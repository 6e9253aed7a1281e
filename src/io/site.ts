import { join } from 'node:path';
import { siteFormat, type SiteMeta } from '../model/formats.ts';
import type { Place, Problem } from '../model/problem.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads `content/site.yaml`.
 *
 * @param corpus the corpus folder, absolute
 * @param file the path within it; `undefined` where there is none
 * @returns the defaults where there is no file, or none that holds; and where it says which language
 *   its interface is to speak
 */
export function readSite(
  corpus: string,
  file: string | undefined,
): { site: SiteMeta; languageAt: Place; problems: Problem[] } {
  const defaults = siteFormat.parse({});
  const languageAt = { file: file ?? 'content/site.yaml' };
  if (file === undefined) return { site: defaults, languageAt, problems: [] };
  const read = readText(join(corpus, file), file);
  if ('problem' in read) return { site: defaults, languageAt, problems: [read.problem] };
  const yaml = readYaml(read.text, file, 1);
  if ('problem' in yaml) return { site: defaults, languageAt, problems: [yaml.problem] };
  const { mapping } = yaml;
  const { value, problems } = validate(siteFormat, mapping);
  const key = 'interface' in mapping.keyLines ? 'interface' : 'language';
  return { site: value ?? defaults, languageAt: mapping.placeOf([key]), problems };
}
