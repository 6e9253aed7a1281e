import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPITALS, smallCapitals } from './small-capitals.ts';

/* Writes the fonts of small capitals anew: `npm run fonts`. */
const folder = join(import.meta.dirname, '../../src/styles/fonts');
for (const [file, capitals] of Object.entries(CAPITALS)) {
  writeFileSync(join(folder, file), await smallCapitals(capitals));
}
