/**
 * A table as comma-separated values, after RFC 4180: lines end with CR and LF, and a value with a
 * comma, a quotation mark or a line end stands in quotation marks.
 *
 * @param rows the first holds the names of the columns
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
