/* Pointing at a term of the network, or focusing it, lights its ties; at a tie, that one. */
for (const drawing of document.querySelectorAll<SVGSVGElement>('svg.network:not(.ego)')) {
  const light = (at: EventTarget | null, isLeft = false): void => {
    const part = at instanceof Element ? at.closest<SVGElement>('[data-terms]') : null;
    const isOff = isLeft || !part;
    const own = (part?.dataset['terms'] ?? '').split(' ');
    for (const line of drawing.querySelectorAll<SVGElement>('.tie-line, .tie-mark')) {
      const ends = (line.dataset['terms'] ?? '').split(' ');
      const isSame = line.dataset['kind'] === (part?.dataset['kind'] ?? line.dataset['kind']);
      line.classList.toggle('lit', !isOff && isSame && own.every((id) => ends.includes(id)));
    }
  };
  for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) {
    drawing.addEventListener(type, ({ target }) => {
      light(target, type === 'pointerleave' || type === 'focusout');
    });
  }
  light(drawing.querySelector('a:is(:hover, :focus-visible)'));
}
