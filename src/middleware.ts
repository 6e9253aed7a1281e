import type { MiddlewareHandler } from 'astro';
import { standInLanguage } from './site/say.ts';
import { showStandIns } from './site/stand-in-marks.ts';
import { languageDirection } from './words/direction.ts';

/** Names the language of what a page says in another one than that of its interface. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const language = standInLanguage();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (language === undefined || !isPage) return response;
  const attributes = `lang="${language}" dir="${languageDirection(language)}"`;
  return new Response(showStandIns(await response.text(), attributes), response);
};
