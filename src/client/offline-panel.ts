import { CHOICE, type WorkerReport, type WorkerRequest } from '../model/offline.ts';
import { takeOver } from './offline-notice.ts';
import { choose, readState, removeCopies, type State } from './offline-state.ts';
import { registrationOf } from './offline-store.ts';
import { panelView } from './offline-view.ts';

/** The part of the About page that says how things stand with the copy on this device. */
const address = document.body.dataset['worker'];
const panel = document.querySelector<HTMLElement>('.offline-panel');
if (panel && address !== undefined) startPanel(panel, new URL(address, location.href).href);

function startPanel(panel: HTMLElement, worker: string): void {
  const { buttons, show } = panelView(panel);
  const { keep: keepButton, show: showButton, remove: removeButton } = buttons;
  if (!('serviceWorker' in navigator)) {
    show({ kind: 'impossible' });
    return;
  }
  let turn = 0;
  /** Only the latest question is answered, whichever answer comes first. */
  const update = async (answer: Promise<State>): Promise<void> => {
    const own = ++turn;
    const state = await answer;
    if (own === turn) show(state);
  };

  keepButton.addEventListener('click', () => {
    show({ kind: 'coming', info: undefined, bytes: undefined });
    void keep(worker).catch(() => update(readState(worker)));
  });
  showButton.addEventListener('click', () => {
    void registrationOf(worker).then((registration) => {
      if (registration) takeOver(registration);
    });
  });
  removeButton.addEventListener('click', () => {
    void update(remove(worker).then(() => readState(worker)));
  });
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
    const isDone = data.variorum === 'done';
    void update(isDone ? settled(worker).then(() => readState(worker)) : onTheWay(worker, data));
  });
  navigator.serviceWorker.startMessages();
  void update(readState(worker));
}

/** A newer version comes quietly while the one that is kept serves. */
async function onTheWay(worker: string, { info, bytes }: WorkerReport): Promise<State> {
  const state = await readState(worker);
  return state.kind === 'kept' ? state : { kind: 'coming', info, bytes };
}

/** Waits until no worker is on its way in: it is active only a moment after it is done. */
async function settled(worker: string): Promise<void> {
  const registration = await registrationOf(worker);
  const incoming = registration?.installing ?? registration?.active;
  if (!incoming) return;
  await new Promise<void>((resolve) => {
    const check = (): void => {
      if (/^(?:installed|activated|redundant)$/.test(incoming.state) && !isNext(registration)) {
        resolve();
      }
    };
    incoming.addEventListener('statechange', check);
    check();
  });
}

/** Whether a worker that waits has nothing to wait for, and is about to be activated. */
function isNext(registration: ServiceWorkerRegistration | undefined): boolean {
  return Boolean(registration?.waiting) && !registration?.active;
}

async function keep(worker: string): Promise<void> {
  await choose(worker, CHOICE, 'keep');
  // Copies that the reader asked for should not be the first to go when the device fills up.
  void navigator.storage.persist();
  const { active } = await navigator.serviceWorker.register(worker);
  const request: WorkerRequest = { variorum: 'keep' };
  active?.postMessage(request);
}

async function remove(worker: string): Promise<void> {
  await choose(worker, CHOICE, 'remove');
  await removeCopies(worker);
}
