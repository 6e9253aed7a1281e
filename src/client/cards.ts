import { areCardsOff, switchCards } from './cards-setting.ts';

/** Terms, links within the edition, those to parallels, and the numbers of footnotes: of notes, of other prose. */
const MARK = 'a:is([data-card],[role=doc-noteref],[data-footnote-ref])';

/**
 * Cards on terms and links. What shows them is loaded when the first is asked for; a tap shows a card
 * and the next one follows the link. Without script, or switched off, they are plain links.
 */
if ('popover' in HTMLElement.prototype) {
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, offer);
  const control = document.querySelector<HTMLElement>('.cards-switch');
  const box = control?.querySelector('input');
  if (control && box) {
    control.hidden = false;
    box.checked = !areCardsOff();
    box.addEventListener('change', () => {
      switchCards(box.checked);
    });
  }
}

function offer(event: Event): void {
  const { target, type } = event;
  const mark = target instanceof Element && target.closest<HTMLAnchorElement>(MARK);
  if (!mark || areCardsOff()) return;
  const isTouch = (event as PointerEvent).pointerType === 'touch';
  const isOpen = mark.classList.contains('open');
  if (type === 'click' && (!isTouch || isOpen)) return;
  if (type === 'click') event.preventDefault();
  const isAsked =
    type === 'focusin' ? mark.matches(':focus-visible') : type === 'click' || !isTouch;
  void import('./cards-show.ts').then(async ({ ready, show }) => {
    await ready;
    if (isAsked) show(mark, type);
  });
}
