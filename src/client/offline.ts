/**
 * Has the site kept on the device: registers the service worker, unless the reader has to be asked
 * first or has said no, and tells when another version of the site is ready.
 */
import { choiceOf, fetchInfo, registrationOf } from './offline-store.ts';

// Not there in a preview, in a portable edition, and without a secure connection.
const address = document.body.dataset['worker'];
if (address !== undefined && 'serviceWorker' in navigator) {
  reloadWithNewVersion();
  // The page comes first.
  if (document.readyState === 'complete') void start();
  else addEventListener('load', () => void start());
}

async function start(): Promise<void> {
  const worker = new URL(address ?? '', location.href).href;
  try {
    const registration = (await registrationOf(worker)) ?? (await register(worker));
    if (registration) watch(registration);
  } catch {
    // Storage refused, or no network: the site is read online. The About page says why.
  }
}

async function register(worker: string): Promise<ServiceWorkerRegistration | undefined> {
  const choice = await choiceOf(worker);
  const isFree = choice === undefined && !savesData() && !(await fetchInfo(worker)).asks;
  return choice === 'keep' || isFree ? navigator.serviceWorker.register(worker) : undefined;
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}

function watch(registration: ServiceWorkerRegistration): void {
  const tell = (): void => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    void import('./offline-notice.ts').then(({ showNotice }) => showNotice(registration));
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}

/** In every tab of the site at once, for the files of the version before go. */
function reloadWithNewVersion(): void {
  const { serviceWorker } = navigator;
  let isControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) location.reload();
    isControlled = true;
  });
}
