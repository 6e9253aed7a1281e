import { currentEdition } from './current.ts';

/** A share as a reader takes it in: "87%"; never all where it is not. */
export function percent(share: number): string {
  const { language } = currentEdition().words;
  return Math.min(share, share === 1 ? 1 : 0.99).toLocaleString(language, { style: 'percent' });
}
