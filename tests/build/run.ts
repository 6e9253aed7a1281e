import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const program = join(project, 'src/cli/variorum.js');

export interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the program as a user does, from the project's folder unless `cwd` says otherwise. */
export function variorum(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = project,
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    // npm says where it was called from; here that is `cwd`.
    env: { ...process.env, INIT_CWD: cwd, ...env },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}
