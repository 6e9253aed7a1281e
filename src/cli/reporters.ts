import type { Problem } from '../model/problem.ts';
import { counted } from '../text/counted.ts';

/** Turns problems into text for one kind of reader; `''` where there are none to tell. */
export type Reporter = (problems: readonly Problem[]) => string;

/** For a person: what is wrong, where, and how to mend it. */
const terminal: Reporter = (problems) => {
  const entries = problems.map(
    (one) => `${where(one)}  ${one.severity}  ${one.code}\n  ${one.what}\n  → ${one.mend}\n`,
  );
  return problems.length === 0 ? '' : [...entries, tally(problems)].join('\n');
};

/** For a program: one JSON array, its items as in `Problem`. */
const json: Reporter = (problems) => JSON.stringify(problems, undefined, 2);

/** For GitHub Actions: workflow commands, which it shows at the lines they name. */
const github: Reporter = (problems) =>
  problems
    .map(({ severity, file, line, column, code, what, mend }) => {
      const at = { file, line, col: column, title: code };
      const properties = Object.entries(at)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${properties.join(',')}::${escapeData(`${what}\n${mend}`)}`;
    })
    .join('\n');

export const reporters: Readonly<Record<string, Reporter>> = { terminal, json, github };

function where({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function tally(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
}

/* The escapes of GitHub's workflow commands, as its toolkit defines them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
