declare module '@citation-js/core' {
  /** Reads citations in any format that a plugin knows; `data` is CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
