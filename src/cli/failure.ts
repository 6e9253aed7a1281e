interface Located {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * What to print of an error that no problem foresaw: its message, the place and the hint that Astro
 * and Vite attach to theirs, and the stack of any other, which is a fault of ours to be reported.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return `The command failed: ${String(error)}`;
  const { loc, hint } = error as { loc?: Located; hint?: string };
  if (loc === undefined && hint === undefined) {
    return `The command failed. The last good site, if there is one, stands.\n${error.stack ?? error.message}`;
  }
  const place = [loc?.file, loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
  const lines = [`The command failed: ${error.message}`, place, hint ?? ''];
  return lines.filter((line) => line !== '').join('\n');
}
