/** The list under a combobox: links of which one at a time is chosen, while the focus stays in the field. */
export interface OptionList {
  /** @param label what the links are */
  show(label: string, links: readonly HTMLAnchorElement[]): void;
  /** Whether one of the links is chosen or pointed at. */
  isInUse(): boolean;
}

/**
 * Makes a field a combobox over a list (ARIA Authoring Practices Guide, "Editable Combobox With List
 * Autocomplete"): Arrow Down and Up choose, round and round, and Enter follows the link. Whoever goes
 * on typing has chosen nothing.
 */
export function optionList(input: HTMLInputElement, list: HTMLElement): OptionList {
  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);
  list.role = 'listbox';

  const choose = (next: number): void => {
    options[active]?.removeAttribute('aria-selected');
    active = next;
    const option = options[active];
    if (option) {
      option.ariaSelected = 'true';
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      const places = options.length + 1;
      choose(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options[active]?.click();
    }
  });
  input.addEventListener('input', () => {
    choose(-1);
  });
  return {
    isInUse: () => active >= 0 || list.matches(':hover'),
    show: (label, links) => {
      const former = options[active]?.href;
      options = links;
      links.forEach((link, index) => {
        link.role = 'option';
        link.id = `${list.id}-${index}`;
        link.tabIndex = -1;
      });
      list.ariaLabel = label;
      list.replaceChildren(...links);
      list.hidden = links.length === 0;
      input.ariaExpanded = String(links.length > 0);
      choose(former === undefined ? -1 : links.findIndex(({ href }) => href === former));
    },
  };
}
