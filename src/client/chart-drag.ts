/* A mouse drags an enlarged drawing within its frame. */

/** Pixels from which on a pressed mouse drags and does not click. */
const DRAG = 4;

for (const frame of document.querySelectorAll<HTMLElement>('[data-zoom]')) drag(frame);

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
