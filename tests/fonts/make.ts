import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallCapitals } from './small-capitals.ts';

/* Writes the font of small capitals anew: `npm run fonts`. */
const file = join(import.meta.dirname, '../../src/styles/fonts/alegreya-small-capitals.woff2');
writeFileSync(file, await smallCapitals());
