/** The bar of buttons for a selected passage, with what it has to say and a field as last resort. */
export interface Tools {
  readonly element: HTMLElement;
  /** Whether the buttons are there to be used. */
  isOpen(): boolean;
  /** @param hint what to say with it, or `''` */
  open(hint: string): void;
  close(): void;
  /**
   * Moves the bar: pixels of the document. Where the pointer is coarse, the style sheet overrules it.
   *
   * @param isBelow whether it stands below what it belongs to: its buttons are on the side of that
   */
  moveTo(x: number, y: number, isBelow: boolean): void;
  /** Says something to everyone: on the screen, and politely to a screen reader. */
  say(message: string): void;
  /** Shows a text in a field, selected, for the reader to copy by hand. */
  showField(label: string, text: string): void;
  /** Whether the focus is on a button or in the field. */
  hasFocus(): boolean;
  focus(): void;
}

interface Tool {
  readonly label: string;
  readonly use: () => void;
}

/** Builds the bar and adds it to the page, closed. */
export function makeTools(label: string, tools: readonly Tool[]): Tools {
  const buttons = tools.map(makeButton);
  const bar = makeBar(label, buttons);
  // Never hidden, only empty: a screen reader has to know the region before it changes.
  const status = document.createElement('p');
  status.role = 'status';
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 3;
  field.hidden = true;
  const element = document.createElement('div');
  element.className = 'selection-tools';
  element.dataset['passing'] = '';
  element.append(bar, status, field);
  // In the page's landmark, as all that is read belongs into one.
  (document.querySelector('main') ?? document.body).append(element);

  const say = (message: string): void => {
    if (status.textContent !== message) status.textContent = message;
  };
  const show = (isOpen: boolean, message: string): void => {
    bar.hidden = !isOpen;
    field.hidden = true;
    say(message);
  };
  return {
    element,
    isOpen: () => !bar.hidden,
    open: (hint) => {
      show(true, hint);
    },
    close: () => {
      show(false, '');
    },
    moveTo: (x, y, isBelow) => {
      element.classList.toggle('below', isBelow);
      element.style.setProperty('--x', `${x}px`);
      element.style.setProperty('--y', `${y}px`);
    },
    say,
    showField: (name, text) => {
      field.ariaLabel = name;
      field.value = text;
      field.hidden = false;
      field.focus();
      field.select();
    },
    hasFocus: () => element.contains(document.activeElement),
    focus: () => buttons.find(({ tabIndex }) => tabIndex === 0)?.focus(),
  };
}

/** Whether fingers do the pointing; the style sheet asks the same. */
export function isTouchScreen(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

function makeBar(label: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const bar = document.createElement('div');
  bar.role = 'toolbar';
  bar.ariaLabel = label;
  bar.hidden = true;
  bar.append(...buttons);
  // Pressing a button must not take the selection away.
  bar.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  bar.addEventListener('keydown', (event) => {
    const current = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const target = buttons.at(next % buttons.length);
    for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
    target?.focus();
  });
  return bar;
}

/** One stop of the Tab key for the whole bar, arrows within it (WAI-ARIA, pattern "toolbar"). */
function makeButton({ label, use }: Tool, index: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.tabIndex = index === 0 ? 0 : -1;
  button.addEventListener('click', use);
  return button;
}
