/*
 * `data-state` puts an element of the style guide into the state of a pseudo-class: every rule that asks
 * for that is made to hold for it as well.
 */
const STATE = /:(hover|focus-visible|focus-within|target)(?![-\w])/g;
const NAMES: Readonly<Record<string, string>> = {
  hover: 'hover',
  target: 'target',
  'focus-visible': 'focus',
  'focus-within': 'focus',
};

/** Widens the rules of all sheets. */
export function showStates(): void {
  for (const sheet of document.styleSheets) widen(rulesOf(sheet));
}

function widen(rules: Iterable<CSSRule>): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && rule.selectorText.search(STATE) >= 0) {
      rule.selectorText = rule.selectorText.replace(
        STATE,
        (state, name: string) => `:is(${state}, [data-state='${NAMES[name] ?? name}'])`,
      );
    }
    if (rule instanceof CSSGroupingRule) widen(rule.cssRules);
  }
}

/** Opened from a folder, some browsers let no script read a file of styles: states are then not shown. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
