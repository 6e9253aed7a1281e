import { currentSettings, projectFolder } from '../io/settings.ts';
import { version } from '../io/version.ts';
import { describeFailure } from './failure.ts';
import type { Command, Context } from './context.ts';
import { optionsHelp, readOptions, type Options } from './options.ts';
import { reporters } from './reporters.ts';

interface Entry {
  readonly load: () => Promise<Command>;
  readonly about: string;
  /** What may stand behind it, for the help; nothing may where this is missing. */
  readonly words?: string;
}

/** Each command is loaded when it is run: Astro alone takes most of a second. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  start: {
    load: async () => (await import('./commands/start.ts')).start,
    about: 'build the site and serve it',
  },
  build: {
    load: async () => (await import('./commands/build.ts')).build,
    about: 'build the site',
  },
  preview: {
    load: async () => (await import('./commands/preview.ts')).preview,
    about: 'serve the site as built last',
  },
  portable: {
    load: async () => (await import('./commands/portable.ts')).portable,
    about: 'build the site as a folder and a zip that open without a server',
  },
  dev: {
    load: async () => (await import('./commands/dev.ts')).dev,
    about: 'serve the site while you write, and show each change',
  },
  check: {
    load: async () => (await import('./commands/check.ts')).check,
    about: 'report the problems of the corpus without building',
  },
  ledger: {
    load: async () => (await import('./commands/ledger.ts')).ledger,
    about: 'show which addresses wait to be promised, or answer for them',
    words: '[accept [<address>…] | retire <address>…]',
  },
};

/**
 * Runs the program.
 *
 * @param args the words behind its name
 * @returns the exit code: 0, or 1 where the command failed or was not understood
 */
export async function main(args: readonly string[]): Promise<number> {
  const options = tryReadOptions(args);
  if (typeof options === 'string') return refuse(options);
  if (options.version) return answer(version());
  if (options.help || options.command === undefined) return answer(help());

  const command = COMMANDS[options.command];
  if (!command) return refuse(`There is no command '${options.command}'.`);
  const [word] = options.words;
  if (word !== undefined && !command.words) return refuse(`Unexpected argument '${word}'.`);
  const reporterName = options.reporter ?? 'terminal';
  const reporter = reporters[reporterName];
  if (!reporter) return refuse(`There is no reporter '${reporterName}'.`);

  // Astro reads its configuration in this process, so the options reach it as the environment. It
  // writes into the working folder, which should be ours and not the user's.
  process.env['INIT_CWD'] ??= process.cwd();
  process.chdir(projectFolder);
  Object.assign(process.env, options.environment);
  const { settings, problems } = currentSettings();
  const context: Context = {
    settings,
    options,
    // What a program reads as JSON must hold nothing else.
    say: reporterName === 'json' ? console.error : console.log,
    report: (found) => {
      const text = reporter(found);
      if (text !== '') console.log(text);
    },
  };
  if (problems.length > 0) {
    context.report(problems);
    return 1;
  }
  try {
    const run = await command.load();
    return await run(context);
  } catch (error) {
    console.error(describeFailure(error));
    return 1;
  }
}

function tryReadOptions(args: readonly string[]): Options | string {
  try {
    return readOptions(args);
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function answer(text: string): number {
  console.log(text);
  return 0;
}

function refuse(what: string): number {
  console.error(`${what}\n\n${help()}`);
  return 1;
}

function help(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, { about, words }]) =>
      `  ${name.padEnd(24)}${about}${words ? `\n${' '.repeat(26)}${name} ${words}` : ''}`,
  );
  return [
    'Usage: variorum <command> [options]',
    '       npm run <command> -- [options]',
    '',
    ...commands,
    '',
    optionsHelp(),
  ].join('\n');
}
