import type { Settings } from '../io/settings.ts';
import type { Problem } from '../model/problem.ts';
import type { Options } from './options.ts';

/** What every command is given. Printing goes through it, so that a test can listen. */
export interface Context {
  readonly settings: Settings;
  readonly options: Options;
  /** Prints a line for the person at the terminal. */
  readonly say: (line: string) => void;
  /** Prints problems, in the way the options ask for. */
  readonly report: (problems: readonly Problem[]) => void;
}

/** A command returns the exit code of the program. */
export type Command = (context: Context) => Promise<number>;
