/** A share as a reader takes it in: "87 %"; never all where it is not. */
export function percent(share: number): string {
  return `${share === 1 ? 100 : Math.min(99, Math.round(100 * share))} %`;
}
