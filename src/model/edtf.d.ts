declare module 'edtf' {
  /** A parsed EDTF value; `min` and `max` are milliseconds since 1970 in UTC, both inclusive. */
  interface EdtfValue {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }
  /** Throws where the text is no EDTF. */
  export default function edtf(text: string): EdtfValue;
  /** What the text says before it is calculated with; throws as well. */
  export function parse(text: string): {
    readonly level: 0 | 1 | 2;
    /** Of a date its year and what is finer; of an interval or a list its dates. */
    readonly values: readonly unknown[];
    readonly timeZone?: string;
  };
}
