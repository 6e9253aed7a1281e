import { join } from 'node:path';
import type { SiteMeta } from '../model/formats.ts';
import { isLanguageTag } from '../model/fields.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { assembleWords } from '../words/assemble.ts';
import { checkCatalogue, type Catalogue } from '../words/check.ts';
import type { Fault } from '../words/fault.ts';
import { missingFrom } from '../words/missing.ts';
import { standIns } from '../words/stand-ins.ts';
import type { Words } from '../words/words.ts';
import { isFile } from './folders.ts';
import { readText } from './read-text.ts';
import { projectFolder } from './settings.ts';
import { readYaml, type Mapping } from './yaml.ts';

/** The language in which the interface was written: its catalogue is the model of all others. */
const MODEL = 'en';

/**
 * Reads the words of the interface: those that Variorum has in the language of the site, and over
 * them those of the corpus, `content/words/<language>.yaml`. A language that neither knows is
 * sought without its region or script (RFC 4647, lookup); then the interface speaks English.
 *
 * @param corpus the corpus folder, absolute
 * @param files the catalogues of the corpus, as paths within it
 * @param languageAt where the corpus says which language it wants
 */
export function readWords(
  corpus: string,
  files: readonly string[],
  { interface: chosen, language }: Pick<SiteMeta, 'interface' | 'language'>,
  languageAt: Place,
): { words: Words; problems: Problem[] } {
  const model = modelCatalogue();
  const named = new Map(files.map((file) => [tagOf(file).toLowerCase(), file]));
  const wanted = Intl.getCanonicalLocales(chosen ?? language)[0] ?? MODEL;
  const found = lookup(wanted).find((tag) => named.has(tag) || hasOwn(tag));
  const unused = [...named]
    .filter(([tag]) => tag !== found)
    .map(([, file]) => notChosen(file, wanted));
  if (found === undefined) {
    const words = assembleWords(MODEL, [model]);
    return { words, problems: [...unused, untranslated(wanted, languageAt)] };
  }
  const file = named.get(found);
  const given = file === undefined ? undefined : readCatalogue(corpus, file, model, wanted);
  const shipped = hasOwn(found) ? ownCatalogue(found) : {};
  const mapping = hasOwn(found) ? undefined : given?.mapping;
  const missing = mapping
    ? missingFrom(given?.catalogue ?? {}, model).map((fault) => asProblem(fault, mapping))
    : [];
  return {
    words: assembleWords(wanted, [given?.catalogue ?? {}, shipped, asModel(wanted, model)]),
    problems: [...unused, ...(given?.problems ?? []), ...missing],
  };
}

/** The model as the last resort of a language: as its own words, if it is spoken in that language too. */
function asModel(wanted: string, model: Catalogue): Catalogue {
  return lookup(wanted).includes(MODEL) ? model : standIns(model, MODEL);
}

/** The words in which the interface was written. */
export function modelCatalogue(): Catalogue {
  return ownCatalogue(MODEL);
}

/** The words in which the interface was written, ready to be said. */
export function englishWords(): Words {
  return assembleWords(MODEL, [modelCatalogue()]);
}

/** Tests hold our own catalogues to what is checked in those of a corpus. */
function ownCatalogue(tag: string): Catalogue {
  const file = ownFile(tag);
  const read = readText(join(projectFolder, file), file);
  if ('problem' in read) throw new Error(read.problem.what);
  const yaml = readYaml(read.text, file, 1);
  if ('problem' in yaml) throw new Error(yaml.problem.what);
  return yaml.mapping.value as Catalogue;
}

function readCatalogue(
  corpus: string,
  file: string,
  model: Catalogue,
  language: string,
): { catalogue: Catalogue; mapping?: Mapping; problems: Problem[] } {
  const read = readText(join(corpus, file), file);
  if ('problem' in read) return { catalogue: {}, problems: [read.problem] };
  const yaml = readYaml(read.text, file, 1);
  if ('problem' in yaml) return { catalogue: {}, problems: [yaml.problem] };
  const { mapping } = yaml;
  const { catalogue, faults } = checkCatalogue(mapping.value, model, language);
  return { catalogue, mapping, problems: faults.map((fault) => asProblem(fault, mapping)) };
}

function asProblem({ code, path, what, mend }: Fault, mapping: Mapping): Problem {
  return problem(code, mapping.placeOf(path), what, mend);
}

/** A tag and what is left of it without its last parts, in lower case: `zh-hant-tw`, `zh-hant`, `zh`. */
function lookup(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function hasOwn(tag: string): boolean {
  return isFile(join(projectFolder, ownFile(tag)));
}

function ownFile(tag: string): string {
  return `src/words/${tag}.yaml`;
}

function tagOf(file: string): string {
  return file.replace(/^.*\/|\.yaml$/g, '');
}

function untranslated(wanted: string, at: Place): Problem {
  return problem(
    'words/untranslated',
    at,
    `The interface has no words in \`${wanted}\` and speaks English.`,
    `Write \`content/words/${wanted}.yaml\` after \`src/words/en.yaml\`, or say \`interface: en\` if English is what you want.`,
  );
}

function notChosen(file: string, wanted: string): Problem {
  const tag = tagOf(file);
  const rename = `give the file the name of the language, \`${wanted}.yaml\``;
  return problem(
    'words/not-chosen',
    { file },
    `The words of "${file}" have no effect: the language of the interface is \`${wanted}\`.`,
    isLanguageTag(tag)
      ? `Say \`interface: ${tag}\` in \`content/site.yaml\`, or ${rename}.`
      : `"${tag}" is no tag of a language (BCP 47): ${rename}, or remove it.`,
  );
}
