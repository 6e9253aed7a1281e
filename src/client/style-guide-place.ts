/** Acts that a specimen must not follow: it would close itself, or keep a choice. */
const ACTS = ['click', 'submit', 'input', 'change'];

/** Puts into its place what a script has made, inert: it can be pointed at and does nothing. */
export function put(place: HTMLElement, ...made: readonly HTMLElement[]): void {
  for (const [index, one] of made.entries()) {
    // On a page there is one of them, whose parts have ids.
    nameApart(one, `${place.dataset['made'] ?? ''}-${index}`);
    // What asks for the focus when it is shown would get it when the page is opened.
    for (const part of one.querySelectorAll('[autofocus]')) part.removeAttribute('autofocus');
    // Nor is it one of the regions by which the page is walked.
    for (const form of one.querySelectorAll('form')) form.role = null;
  }
  place.append(...made);
  for (const act of ACTS) {
    place.addEventListener(
      act,
      (event) => {
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true },
    );
  }
}

/** Has ids, and what refers to them, begin with a name. */
export function nameApart(root: HTMLElement, name: string): void {
  const attributes = ['id', 'for', 'aria-controls', 'aria-labelledby', 'aria-describedby'];
  for (const attribute of [...attributes, 'aria-activedescendant']) {
    for (const part of [root, ...root.querySelectorAll(`[${attribute}]`)]) {
      const value = part.getAttribute(attribute);
      if (value !== null) part.setAttribute(attribute, `${name}.${value}`);
    }
  }
}

export function nothing(): void {
  // A specimen acts on nothing.
}
