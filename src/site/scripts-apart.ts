const ENTRY = /\/src\/client\/style-guide[^/]*\.ts$/;
const MARK = '?apart';

/** What Vite calls with `this`, as far as it is needed here. */
interface Context {
  resolve(
    id: string,
    importer: string,
    options: object,
  ): Promise<{ id: string; external: unknown } | null>;
}

/**
 * Gives the style guide copies of its own of all that its scripts import. It shows parts of every other
 * script; shared with it, these would be cut into more files, which every page would have to name.
 */
export function scriptsApart() {
  return {
    name: 'variorum:scripts-apart',
    apply: 'build' as const,
    enforce: 'pre' as const,
    async resolveId(this: Context, id: string, importer: string | undefined, options: object) {
      if (!importer || !(ENTRY.test(importer) || importer.endsWith(MARK))) return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const isOurs = found && !found.external && /\/src\/.*\.ts$|^\0virtual:words/.test(found.id);
      return isOurs && !ENTRY.test(found.id) ? found.id + MARK : undefined;
    },
  };
}
