/** A number with its English noun, which takes an s but for one: "1 mention", "12 mentions". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
