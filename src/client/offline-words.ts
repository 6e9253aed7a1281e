import * as words from 'virtual:words/offline';
import { quote, sentences } from 'virtual:words/typography';
import { ready } from 'virtual:words/version';
import type { OfflineInfo } from '../model/offline.ts';
import type { State } from './offline-state.ts';
import { said } from './words.ts';

/** What is said to the reader about the copy on the device. */
export function inWords(state: State): string {
  return sentencesOf(state)
    .filter((sentence) => sentence !== '')
    .join(sentences);
}

function sentencesOf(state: State): string[] {
  switch (state.kind) {
    case 'impossible':
      return [isSecureContext ? words.noStorage : words.notSecure, words.online];
    case 'kept':
      return [
        said(words.kept, { amount: amount(state.info) }),
        ...(state.isOutdated ? [ready] : []),
      ];
    case 'coming':
      return [state.info ? said(words.comingAmount, { amount: amount(state.info) }) : words.coming];
    case 'none':
      return [
        state.isRemoved ? words.removed : words.none,
        state.info ? said(words.takes, { size: megabytes(state.info.bytes) }) : words.online,
      ];
    case 'failed':
      return [reasonInWords(state), words.online];
  }
}

function reasonInWords({ setback, filesHere, room, info }: State & { kind: 'failed' }): string {
  switch (setback.reason) {
    case 'full':
      return fullInWords(info, room);
    case 'connection':
      return info
        ? said(words.brokenOffOf, { count: filesHere, files: info.files })
        : said(words.brokenOff, { count: filesHere });
    case 'changed':
      return setback.file === undefined
        ? words.changed
        : said(words.changedFile, { file: said(quote, { words: setback.file }) });
    case 'unasked':
      return '';
  }
}

/** What a browser says of its room is a guess, and may not explain anything. */
function fullInWords(info: OfflineInfo | undefined, room: number | undefined): string {
  if (!info) return words.full;
  const size = megabytes(info.bytes);
  return room !== undefined && room < info.bytes
    ? said(words.fullRoom, { size, room: megabytes(room) })
    : said(words.fullSize, { size });
}

function amount({ files, bytes }: OfflineInfo): string {
  return said(words.amount, { count: files, size: megabytes(bytes) });
}

/** In megabytes of a million bytes, with one decimal; never nothing. */
function megabytes(bytes: number): string {
  return Math.max(bytes / 1e6, 0.1).toLocaleString(document.documentElement.lang, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
