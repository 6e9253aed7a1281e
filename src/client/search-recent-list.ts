import { clearRecent, recent } from 'virtual:words/search';
import { element } from './element.ts';

/**
 * The list of recent searches on the search page.
 *
 * @returns shows such searches, or where there is none, nothing
 */
export function recentList(
  section: HTMLElement,
  { forget, use }: { forget: () => void; use: (query: string) => void },
): (queries: readonly string[]) => void {
  const button = (text: string, action: () => void): HTMLElement => {
    const made = element('button', {}, text);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  };
  return (queries) => {
    section.hidden = queries.length === 0;
    const items = queries.map((query) =>
      element(
        'li',
        {},
        button(query, () => {
          use(query);
        }),
      ),
    );
    const list = element('ul', {}, ...items);
    list.role = 'list';
    section.replaceChildren(element('h2', {}, recent), list, button(clearRecent, forget));
  };
}
