/**
 * A table as comma-separated values after RFC 4180: lines end with CR LF, a value that holds a
 * comma, a quotation mark or a line end stands in quotation marks. Values are given as they are,
 * also where a spreadsheet would take one for a formula.
 *
 * @param header names of the columns
 * @param rows a value for each column; `undefined` is an empty one
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | undefined): string {
  const text = value === undefined ? '' : `${value}`;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
