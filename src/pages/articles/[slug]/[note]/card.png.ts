import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../../../model/edition.ts';
import { cardOf } from '../../../../site/cards.ts';
import { sharedNotes, type NumberedNote } from '../../../../site/notes.ts';

export const getStaticPaths = (() => sharedNotes()) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article; note: NumberedNote }> = async ({ props }) => {
  const png = await cardOf(props.article, props.note);
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
