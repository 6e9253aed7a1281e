import { parseArgs } from 'node:util';

const OPTIONS = {
  corpus: {
    type: 'string',
    about: 'the folder to build: texts, with or without `content/` (default: this project)',
  },
  seeds: { type: 'string', about: 'take the sources from another folder' },
  ledger: {
    type: 'string',
    about: 'the file of published addresses (default: content/permalinks.json)',
  },
  release: { type: 'boolean', about: 'build only if every address is in the ledger' },
  out: { type: 'string', about: 'the folder of the finished site' },
  base: { type: 'string', about: 'the path under which the site will stand, such as /reader/' },
  portable: { type: 'boolean', about: 'offer the portable edition on the About page' },
  pdf: { type: 'boolean', about: 'print the edition and each article as PDF, and link them' },
  port: { type: 'string', about: 'port of the server (default: 4321)' },
  host: { type: 'string', about: 'address that the server listens on (default: localhost)' },
  reporter: { type: 'string', about: 'how problems are printed: terminal, json or github' },
  help: { type: 'boolean', short: 'h', about: 'show this help' },
  version: { type: 'boolean', about: 'show the version' },
} as const;

/** Options that may also be given as environment variables: `--corpus` as `CORPUS`. */
const IN_ENVIRONMENT = ['corpus', 'seeds', 'ledger', 'out', 'base'] as const;

/** The port that the README names. */
const DEFAULT_PORT = 4321;

export interface Options {
  readonly command: string | undefined;
  /** What stands behind the command: `accept articles/wsj-amos`. */
  readonly words: readonly string[];
  /** Environment variables with the values that the command line gives them. */
  readonly environment: Readonly<Record<string, string>>;
  readonly port: number;
  readonly host: string;
  readonly reporter: string | undefined;
  readonly release: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/**
 * Reads the command line.
 *
 * @param args the words behind the program's name
 * @throws a `TypeError` whose message quotes an unknown option or a bad port
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTIONS,
  });
  const environment: Record<string, string> = {};
  for (const name of IN_ENVIRONMENT) {
    const value = values[name];
    if (value !== undefined) environment[name.toUpperCase()] = value;
  }
  if (values.portable) environment['PORTABLE'] = '1';
  if (values.pdf) environment['PDF'] = '1';
  return {
    command: positionals[0],
    words: positionals.slice(1),
    environment,
    port: readPort(values.port),
    host: values.host ?? 'localhost',
    reporter: values.reporter,
    release: values.release ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65536) return port;
  throw new TypeError(`Option '--port' needs a number from 0 to 65535, not '${text}'.`);
}

/** The options, a line each, for the help. */
export function optionsHelp(): string {
  return Object.entries(OPTIONS)
    .map(([name, { type, about }]) => {
      const option = type === 'string' ? `--${name} <${name}>` : `--${name}`;
      return `  ${option.padEnd(24)}${about}`;
    })
    .join('\n');
}
