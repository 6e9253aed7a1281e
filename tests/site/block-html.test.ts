import { expect, test } from 'vitest';
import { blockHtml } from '../../src/site/block-html.ts';
import { notesOf } from '../../src/site/notes.ts';
import { annotationOn, articleOf, noteId } from '../exports/annotations-editions.ts';

const TEXT = 'The ledger\n\nIt was the clerk who went home late.\n\nNobody else had seen it.\n';
const article = articleOf(TEXT);

function noteOn(words: string, id: string) {
  const start = TEXT.indexOf(words);
  const rest = { data: { kind: 'note' }, id: noteId(id) } as const;
  return annotationOn(article.document, start, start + words.length, rest);
}

test('the shortest passage is innermost in every paragraph, even of one that runs on over two', () => {
  const annotated = {
    ...article,
    annotations: [
      noteOn('who went home late.\n\nNobody', 'across'),
      noteOn('Nobody else had', 'shorter'),
      noteOn('late', 'shortest'),
    ],
  };
  const htmlOf = (id: string) => {
    const block = article.document.blocks.find((candidate) => candidate.id === id);
    if (!block) throw new Error('the fixture has the block');
    return blockHtml(annotated, block, notesOf(annotated), []);
  };
  const nesting = (html: string) =>
    [...html.matchAll(/data-note="(\w+)"[^>]*>(?=[^<])/g)].map(([, innermost]) => innermost);
  expect(nesting(htmlOf('p1'))).toEqual(['across', 'shortest', 'across']);
  expect(nesting(htmlOf('p2'))).toEqual(['shorter', 'shorter']);
  expect(htmlOf('p2')).toMatch(/^<mark class="anchor ends" data-note="across"/);
});
