/** The ids of what a page names and does not load: the styles of what comes up, the data of its cards. */
export type OnDemand = '_styles' | '_cards';

const loads = new Map<OnDemand, Promise<void>>();

/**
 * Loads what stands in one of the page's inert templates, a style sheet or a script, once.
 *
 * @returns when it counts; also where it cannot be had, for everything works without it
 */
export function loadOnDemand(id: OnDemand): Promise<void> {
  const known = loads.get(id);
  if (known) return known;
  const loading = new Promise<void>((resolve) => {
    const template = document.querySelector<HTMLTemplateElement>(`#${id}`);
    const part = template?.content.firstElementChild;
    if (!part) {
      resolve();
      return;
    }
    const element = document.importNode(part, true);
    for (const event of ['load', 'error']) {
      element.addEventListener(event, () => {
        resolve();
      });
    }
    document.head.append(element);
  });
  loads.set(id, loading);
  return loading;
}
