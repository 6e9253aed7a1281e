import { resume } from 'virtual:words/article';
import { said } from './words.ts';

/** The line that leads to the paragraph at which a reader left a text. */
export function resumeLine(id: string, number: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = said(resume, { number });
  const line = document.createElement('p');
  line.className = 'resume';
  line.append(link);
  return line;
}
