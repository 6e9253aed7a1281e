import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { currentSettings } from './io/settings.ts';

/*
 * Astro's collections compile the MDX of `content/` and nothing more. What the files say is read
 * and checked by `io`, whose records name each file by the same path that is its id here.
 */
const { settings } = currentSettings();
const content = join(settings.corpus, 'content');

const compiled = defineCollection({
  loader: existsSync(content)
    ? glob({
        base: settings.corpus,
        pattern: [
          'content/articles/**/*.mdx',
          'content/{glossary,pages}/*.mdx',
          'content/questions.mdx',
        ],
        generateId: ({ entry }) => entry,
      })
    : () => [],
});

export const collections = { compiled };
