import type { Setback } from '../model/offline.ts';
import type { State } from './offline-state.ts';

const ONLINE = 'The site works online as ever.';

/** What is said to the reader about the copy on the device. */
export function inWords(state: State): string {
  switch (state.kind) {
    case 'impossible':
      return isSecureContext
        ? `This browser keeps no copy of the site: it has no storage for it, as in most private windows, or storage is switched off. ${ONLINE}`
        : `Browsers keep copies only of sites that come over an encrypted connection (https). ${ONLINE}`;
    case 'kept':
      return `This site is kept on this device (${amount(state.info)}). Every page and every search work without a network.${
        state.isOutdated ? ' A new version is ready.' : ''
      }`;
    case 'coming':
      return `The site is being copied to this device${state.info ? ` (${amount(state.info)})` : ''}. It can be read meanwhile.`;
    case 'none':
      return `${
        state.isRemoved ? 'The copy was removed.' : 'This site is not kept on this device.'
      }${state.info ? ` A copy takes ${megabytes(state.info.bytes)}; with it every page and every search work without a network.` : ` ${ONLINE}`}`;
    case 'failed':
      return `${reasonInWords(state)} ${ONLINE}`;
  }
}

function reasonInWords({ setback, filesHere, room, info }: State & { kind: 'failed' }): string {
  const reasons: Record<Setback['reason'], () => string> = {
    full: () =>
      `There is not enough room for a copy on this device${
        info ? `: it takes ${megabytes(info.bytes)}` : ''
      }${isLess(room, info?.bytes) ? `, and the browser grants ${megabytes(room)} more` : ''}.`,
    connection: () =>
      `The copy is not whole: ${filesHere}${
        info ? ` of ${info.files}` : ''
      } files are on this device, then the connection broke off. It goes on at your next visit.`,
    changed: () =>
      `No copy could be made: the host sent ${
        setback.file === undefined ? 'a file' : `“${setback.file}”`
      } with other content than was published.`,
    unasked: () => '',
  };
  return reasons[setback.reason]();
}

function amount({ files, bytes }: { files: number; bytes: number }): string {
  return `${files} ${files === 1 ? 'file' : 'files'}, ${megabytes(bytes)}`;
}

/** What a browser says of its room is a guess, and may not explain anything. */
function isLess(room: number | undefined, needed: number | undefined): room is number {
  return room !== undefined && needed !== undefined && room < needed;
}

/** In megabytes of a million bytes, with one decimal; never nothing. */
function megabytes(bytes: number): string {
  return `${Math.max(bytes / 1e6, 0.1).toFixed(1)} MB`;
}
