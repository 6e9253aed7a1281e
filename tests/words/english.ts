import { englishWords } from '../../src/io/words.ts';

/** The words of the interface, for what has to be given some. */
export const english = englishWords();
