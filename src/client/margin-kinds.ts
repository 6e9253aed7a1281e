import { keep, kept } from './device.ts';

/**
 * Keeps on the device which kinds of notes the reader wants away. The style sheet does it, from the
 * first paint on by what `display-script.ts` has set.
 */
const NAME = 'off';
const root = document.documentElement;

for (const box of document.querySelectorAll<HTMLInputElement>('.margin-kinds input')) {
  const kind = box.id.replace('_shows-', '');
  box.checked = !kindsOff().includes(kind);
  box.addEventListener('change', () => {
    const others = kindsOff().filter((one) => one !== kind);
    const off = (box.checked ? others : [...others, kind]).join(' ');
    keep(NAME, off || undefined);
    root.dataset['off'] = off;
  });
}

function kindsOff(): string[] {
  return kept(NAME)?.split(' ') ?? [];
}
