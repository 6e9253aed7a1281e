const KEY = 'variorum.cards';

/** Whether the reader wants no cards; kept on the device. Where nothing can be kept, they are shown. */
export function areCardsOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

/** Switches cards on or off, and sets the page's own switch to it. */
export function switchCards(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Private windows may keep nothing.
  }
  const box = document.querySelector<HTMLInputElement>('.cards-switch input');
  if (box) box.checked = isOn;
}
