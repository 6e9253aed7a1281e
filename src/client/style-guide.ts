import { dialogs } from './style-guide-dialogs.ts';
import { offline } from './style-guide-offline.ts';
import { overlays } from './style-guide-overlays.ts';
import { search } from './style-guide-search.ts';
import { showStates } from './style-guide-states.ts';
import { texts } from './style-guide-texts.ts';

/*
 * The style guide's own: what a script makes, and what only a pointer, the focus or an address would
 * bring up, is shown in place, made by the same code as elsewhere. `data-made` says what goes where.
 */
const makers: Readonly<Record<string, (place: HTMLElement) => void>> = {
  ...texts,
  ...overlays,
  ...dialogs,
  ...search,
  ...offline,
};

showStates();
for (const place of document.querySelectorAll<HTMLElement>('[data-made]')) {
  const name = place.dataset['made'] ?? '';
  const make = makers[name];
  if (!make) throw new Error(`Nothing makes "${name}".`);
  make(place);
}
document.documentElement.dataset['specimens'] = 'made';
