/**
 * Shows the passage at the other end of a parallel, beside the link to it: under the pointer, with
 * the focus, and at the first tap of a finger; the second goes there.
 */
const text = document.querySelector<HTMLElement>('.source-text');
if (text && 'popover' in HTMLElement.prototype) previewParallels(text);

/** Milliseconds before a preview opens, so that a pointer passes over links unmolested. */
const OPENING = 150;
/** Milliseconds that it stays, so that the pointer can go into it. */
const CLOSING = 250;

function previewParallels(text: HTMLElement): void {
  let open: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    clearTimeout(timer);
    open?.hidePopover();
    open = undefined;
    light(text, undefined);
  };
  const show = (link: HTMLElement): void => {
    clearTimeout(timer);
    const preview = previewOf(link);
    if (!preview || preview === open) return;
    close();
    open = preview;
    preview.showPopover();
    placeBeside(link, preview);
    light(text, link.dataset['parallel']);
  };
  const later = (action: () => void, time: number): void => {
    clearTimeout(timer);
    timer = setTimeout(action, time);
  };

  text.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const link = linkAt(target);
    if (link) {
      later(() => {
        show(link);
      }, OPENING);
    } else if (target instanceof Node && open?.contains(target)) clearTimeout(timer);
    else if (open) later(close, CLOSING);
    else clearTimeout(timer);
  });
  text.addEventListener('pointerleave', () => {
    later(close, CLOSING);
  });
  text.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) show(link);
    else if (!(target instanceof Node && open?.contains(target))) close();
  });
  text.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && open?.contains(relatedTarget))) later(close, CLOSING);
  });
  text.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    const preview = link && previewOf(link);
    if (!link || !preview || !isFinger || preview === open) return;
    event.preventDefault();
    show(link);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (open && target instanceof Node && !open.contains(target) && !linkAt(target)) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}

function linkAt(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('.parallel-link, .parallel-ref') ?? undefined;
}

/** The preview of a link; of a sign with several twins, theirs in one. */
function previewOf({ dataset }: HTMLElement): HTMLElement | undefined {
  const ids = dataset['preview']?.split(' ') ?? [];
  const previews = ids.flatMap((id) => document.getElementById(id) ?? []);
  const [first, second] = previews;
  if (!first || !second) return first;
  const id = ids.join('+');
  const known = document.getElementById(id);
  if (known) return known;
  const all = first.cloneNode() as HTMLElement;
  all.id = id;
  all.append(
    ...previews.flatMap(({ children }) => Array.from(children, (one) => one.cloneNode(true))),
  );
  first.after(all);
  return all;
}

/** Below the link, or above it where there is no room; within the window. */
function placeBeside(link: HTMLElement, preview: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const own = preview.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const x = Math.max(8, Math.min(at.left, width - own.width - 8));
  const below = at.bottom + 6;
  const above = at.top - own.height - 6;
  const y = below + own.height <= innerHeight || above < 0 ? below : above;
  preview.style.setProperty('--x', `${x + scrollX}px`);
  preview.style.setProperty('--y', `${y + scrollY}px`);
}

/** Lights the passage that a preview belongs to. */
function light(text: HTMLElement, number: string | undefined): void {
  for (const passage of text.querySelectorAll<HTMLElement>('span.parallel')) {
    passage.classList.toggle('active', passage.dataset['parallel'] === number);
  }
}

// Nothing is given away; without this the file would share its names with other scripts.
export {};
