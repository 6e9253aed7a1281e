/*
 * Zooms the drawings of a chart in elements with `data-zoom`: buttons, + − 0 while the focus is in
 * the drawing, the wheel with Ctrl, two fingers. An enlarged drawing is moved by scrolling within its
 * frame, with whatever scrolls, or by dragging with a mouse; so one finger always scrolls, and what
 * gets the focus is brought into view by the browser.
 */
import { larger, reset as resetWord, resetSize, size, smaller } from 'virtual:words/zoom';

const LEAST = 0.5;
const MOST = 4;
const STEP = 1.25;
/** Zoom per pixel of a turned wheel. */
const WHEEL = 0.002;
/** Pixels from which on a pressed mouse drags and does not click. */
const DRAG = 4;

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
  const frames = [...figure.querySelectorAll<HTMLElement>('[data-zoom]')];
  if (frames.length > 0) startZoom(figure, frames);
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

function startZoom(figure: HTMLElement, frames: readonly HTMLElement[]): void {
  let scale = 1;
  const shown = document.createElement('span');
  const zoom = (wanted: number, about?: Point): void => {
    const before = scale;
    const near = Math.abs(wanted - 1) < 0.04 ? 1 : wanted;
    scale = Math.min(MOST, Math.max(LEAST, near));
    for (const frame of frames) setScale(frame, before, scale, about);
    shown.textContent = scale.toLocaleString(document.documentElement.lang, { style: 'percent' });
    less.disabled = scale <= LEAST;
    more.disabled = scale >= MOST;
    reset.disabled = scale === 1;
  };
  const less = button('−', smaller, () => {
    zoom(scale / STEP);
  });
  const more = button('+', larger, () => {
    zoom(scale * STEP);
  });
  const reset = button(resetWord, resetSize, () => {
    zoom(1);
  });
  const bar = document.createElement('div');
  bar.className = 'chart-zoom';
  bar.role = 'group';
  bar.ariaLabel = size;
  bar.append(less, shown, more, reset);
  figure.querySelector('.drawings')?.before(bar);
  zoom(1);
  document.addEventListener('chart-change', () => {
    zoom(scale);
  });

  for (const frame of frames) {
    frame.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const wanted = { '+': scale * STEP, '=': scale * STEP, '-': scale / STEP, '0': 1 }[event.key];
      if (wanted === undefined) return;
      event.preventDefault();
      zoom(wanted);
      document.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    frame.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        zoom(scale * Math.exp(-event.deltaY * WHEEL), event);
      },
      { passive: false },
    );
    pinch(frame, (factor, about) => {
      zoom(scale * factor, about);
    });
    drag(frame);
  }
}

function button(text: string, label: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.ariaLabel = label;
  made.addEventListener('click', run);
  return made;
}

/** Sets the size, and keeps what is at `about`, or in the middle of the frame, where it is. */
function setScale(frame: HTMLElement, before: number, scale: number, about?: Point): void {
  const drawing = frame.querySelector('svg');
  if (!drawing) return;
  const box = frame.getBoundingClientRect();
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  const x = (about?.clientX ?? box.left + box.width / 2) - box.left;
  const y = (about?.clientY ?? (top + bottom) / 2) - box.top;
  const at = { x: (frame.scrollLeft + x) / before, y: (frame.scrollTop + y) / before };
  const own = Number((drawing.dataset['width'] ??= drawing.getAttribute('width') ?? ''));
  const { height, width } = drawing.viewBox.baseVal;
  const set = scale === 1 ? own : Math.min(own, frame.clientWidth || own) * scale;
  drawing.setAttribute('width', `${set}`);
  drawing.setAttribute('height', `${(set * height) / width}`);
  frame.classList.toggle('zoomed', scale > 1);
  if (scale > 1) frame.tabIndex = 0;
  else frame.removeAttribute('tabindex');
  if (box.width === 0 || before === scale) return;
  frame.scrollTo(at.x * scale - x, at.y * scale - (scale > 1 ? frame.clientHeight / 2 : y));
  if (scale > 1) frame.scrollIntoView({ block: 'nearest' });
}

function pinch(frame: HTMLElement, zoom: (factor: number, about: Point) => void): void {
  let apart = 0;
  const distance = ([a, b]: Touch[]): number =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  frame.addEventListener('touchstart', ({ touches }) => {
    apart = touches.length === 2 ? distance([...touches]) : 0;
  });
  frame.addEventListener(
    'touchmove',
    (event) => {
      const [a, b] = event.touches;
      if (apart === 0 || !a || !b || !event.cancelable) return;
      event.preventDefault();
      const now = distance([a, b]);
      const about = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
      zoom(now / apart, about);
      apart = now;
    },
    { passive: false },
  );
}

function drag(frame: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let isDragged = false;
  frame.addEventListener('pointerdown', (event) => {
    isDragged = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    if (!frame.classList.contains('zoomed')) return;
    const { scrollLeft: left, scrollTop: top } = frame;
    from = { x: event.clientX, y: event.clientY, left, top };
  });
  frame.addEventListener('pointermove', ({ buttons, clientX, clientY, pointerId }) => {
    if (!from || buttons === 0) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    if (!isDragged && Math.hypot(x, y) < DRAG) return;
    if (!isDragged) frame.setPointerCapture(pointerId);
    isDragged = true;
    frame.scrollTo(from.left - x, from.top - y);
  });
  frame.addEventListener('pointerup', () => {
    from = undefined;
  });
  frame.addEventListener('dragstart', (event) => {
    if (frame.classList.contains('zoomed')) event.preventDefault();
  });
  frame.addEventListener(
    'click',
    (event) => {
      if (isDragged) event.preventDefault();
    },
    { capture: true },
  );
}
