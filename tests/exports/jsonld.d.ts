declare module 'jsonld' {
  interface Options {
    /** The address of the document, against which relative ones are resolved. */
    base?: string;
    /** Fails on whatever would be dropped silently: terms without meaning, relative addresses. */
    safe?: boolean;
    documentLoader?: (
      url: string,
    ) => Promise<{ contextUrl?: string; documentUrl: string; document: object }>;
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<object[]>;
  };
  export default jsonld;
}
