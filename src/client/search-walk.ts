/** Arrow keys go from the field through the results and back; Escape returns to the field. */
export function walkWithArrows(
  input: HTMLInputElement,
  results: HTMLElement,
  more: HTMLElement,
): void {
  const stops = (): HTMLElement[] => [
    input,
    ...results.querySelectorAll('a'),
    ...(more.hidden ? [] : [more]),
  ];
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    } else if (step !== undefined) {
      const all = stops();
      const next = all[all.indexOf(document.activeElement as HTMLElement) + step];
      if (next) event.preventDefault();
      next?.focus();
    }
  };
  for (const element of [input, results, more]) element.addEventListener('keydown', onKey);
}
