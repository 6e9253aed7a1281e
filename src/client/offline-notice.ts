import { later, ready, show } from 'virtual:words/version';
import type { WorkerRequest } from '../model/offline.ts';
import { loadOnDemand } from './on-demand.ts';

/**
 * Says quietly, at the foot of the window, that another version of the site is ready. Unless the
 * reader wants it now, it takes over when the last tab of the site is closed.
 */
export async function showNotice(registration: ServiceWorkerRegistration): Promise<void> {
  await loadOnDemand('_styles');
  // The About page has its own words for it.
  if (document.querySelector('.version-notice, .offline-panel') || isPutOff()) return;
  const notice = makeNotice(
    () => {
      takeOver(registration);
    },
    () => {
      putOff();
      notice.remove();
    },
  );
  (document.querySelector('main') ?? document.body).append(notice);
}

/** The notice itself, with what its buttons do. */
export function makeNotice(showIt: () => void, putItOff: () => void): HTMLElement {
  const words = document.createElement('p');
  words.role = 'status';
  const notice = document.createElement('div');
  notice.className = 'version-notice';
  notice.lang = document.documentElement.lang;
  notice.dir = document.documentElement.dir;
  notice.dataset['passing'] = '';
  notice.append(words, button(show, showIt), button(later, putItOff));
  // A screen reader announces what changes in a region that it knows already.
  requestAnimationFrame(() => {
    words.textContent = ready;
  });
  return notice;
}

/** Has the waiting version take over; every page of the site then loads anew. */
export function takeOver({ waiting }: ServiceWorkerRegistration): void {
  const request: WorkerRequest = { variorum: 'take-over' };
  waiting?.postMessage(request);
}

/* Said once is enough for a visit. Where storage is refused it is said again. */
const LATER = 'variorum:later';

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, '');
  } catch {
    // Said above.
  }
}

function button(label: string, use: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', use);
  return element;
}
