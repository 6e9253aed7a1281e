import { keep, kept } from './device.ts';

/**
 * Where a reader was in a text: kept on the device when the page is left, and offered when it is
 * opened anew. Browsers keep the place themselves where one goes back or loads the page again.
 */
const NAME = `place:${location.pathname}`;

/** Whoever has read no further needs no offer. */
const FIRST_PARAGRAPHS = 3;

const numbers = [...document.querySelectorAll<HTMLElement>('.source-text .block > a.number')];
const paragraphs = numbers.flatMap((number) => {
  const paragraph = number.parentElement?.querySelector<HTMLElement>(':scope > [id]');
  return paragraph ? [{ id: paragraph.id, paragraph, number: number.textContent.trim() }] : [];
});

const past = paragraphs.find(({ id }) => id === kept(NAME));
if (past && isOpenedAnew()) void offer(past);
addEventListener('pagehide', keepPlace);

function isOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  return type === 'navigate' && location.hash === '' && !location.search && scrollY === 0;
}

function keepPlace(): void {
  const index = paragraphs.findIndex(
    ({ paragraph }) => paragraph.getBoundingClientRect().bottom > innerHeight / 4,
  );
  const end = paragraphs.at(-1)?.paragraph.getBoundingClientRect().bottom ?? 0;
  // What was read to its end, or hardly begun, is opened at its beginning.
  const isMidway = index >= FIRST_PARAGRAPHS && end > innerHeight;
  if (isMidway) keep(NAME, paragraphs[index]?.id);
  else if (scrollY > 0) keep(NAME, undefined);
}

async function offer({ id, number }: { id: string; number: string }): Promise<void> {
  const { resumeLine } = await import('./resume-line.ts');
  const line = resumeLine(id, number);
  line.addEventListener('click', () => {
    line.remove();
  });
  document.querySelector('.page-header')?.append(line);
}
