/**
 * A text in lower case, unit for unit: offsets into it are offsets into the text. A letter whose
 * lower case is longer (the dotted capital I) stays as it is; the final sigma is a sigma.
 */
export function caseless(text: string): string {
  const lower = text.toLowerCase();
  // No letter is shorter in lower case, so equal lengths mean that every letter kept its own.
  const aligned = lower.length === text.length ? lower : Array.from(text, lowerIfAsLong).join('');
  return aligned.replaceAll('ς', 'σ');
}

function lowerIfAsLong(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
