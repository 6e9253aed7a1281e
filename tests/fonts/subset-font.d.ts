/** The part of subset-font that is used here; it comes without types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    readonly noHinting: boolean;
    /** Four-letter tags. */
    readonly keepFeatures: readonly string[];
  }

  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: Options,
  ): Promise<Buffer>;
}
