/** A token of the sheet: its name without the dashes, and its value as it stands there. */
interface Token {
  readonly name: string;
  readonly value: string;
}

/**
 * The tokens of a rule of the sheet, by the headings of one word that stand above them there; those
 * above the first one by `Colours`, with which every rule begins.
 *
 * @param css the sheet of tokens
 * @param rule `:root`, or what a rule begins with that holds one: `@media print`
 * @throws where the sheet has no such rule
 */
export function tokensIn(css: string, rule = ':root'): ReadonlyMap<string, readonly Token[]> {
  const from = css.indexOf(`\n${rule} {`);
  if (from < 0) throw new Error(`The sheet of tokens has no rule "${rule}".`);
  const start = css.indexOf(':root', from);
  const block = css.slice(start, css.indexOf('}', start));
  const [first = '', ...parts] = block.split(/\/\* ([A-Z][a-z]+) \*\//);
  const groups = new Map([['Colours', declarations(first)]]);
  for (let index = 0; index < parts.length; index += 2) {
    groups.set(parts[index] ?? '', declarations(parts[index + 1] ?? ''));
  }
  return groups;
}

function declarations(css: string): Token[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  return [...plain.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => ({
    name,
    value: value.replace(/\s+/g, ' ').trim(),
  }));
}

/** What a colour of the sheet is in one of the two schemes. */
export function inScheme({ name, value }: Token, scheme: 'light' | 'dark'): Token {
  const [, light = value, dark = value] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  return { name, value: scheme === 'light' ? light : dark };
}
