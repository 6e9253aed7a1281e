/*
 * The made-up texts of the style guide. Their paragraphs stand here as a source has them: the parser
 * finds most of what they are by itself.
 */

/** One of every kind of block; two headings, so that it has a list of contents. */
const LETTER = `The harbour office answers

By Ada Finch

Harbour Gazette Online: news, tides and prices

PORT OF LANTERNS, March 4—The office has counted thirty crates of lanterns on the north quay, and nobody has come to ask for them.

The keeper of the light speaks of forty. "I have counted them twice," he writes, "and by daylight."

Photo: The north quay at low water, before the boat came

What the ledger says

The ledger holds more than thirty entries for that week. The island waited for oil and for rope, and the boat came late. Shares of the Lantern Company LAMP -1.25% fell on the news.

The office names what is missing:

• two coils of rope

• a barrel of oil, which the keeper says was never sent

What the island says

The island has no ledger. It keeps the harbour office waiting in its turn, and lights one lantern for every boat that does not come.

Copyright 1913 The Harbour Gazette. All rights reserved.
`;

/** What the letter's blocks are, where the parser would not know. */
export const SPECIMEN_BLOCKS = {
  'Harbour Gazette Online': 'boilerplate',
  'What the ledger says': 'heading',
  'What the island says': 'heading',
};

const REPORT = `A report from the island

The keeper counted forty crates on the quay. The island waited for oil and for rope, and the boat came late. So he says.

The harbour office serves the island badly. Of the lanterns that were sent in 1912 there were twelve in use, in 1913 only nine, and six in 1914.
`;

/** Where notes crowd: the longest of them are folded beside the text. */
const CROWDED = `A page with many notes

The keeper, the ledger, the office, the quay, the boat and the rope are all named in one sentence of this page, and there is a note on each.

A paragraph without any follows, so that the notes have something to stand beside, as they do in a text that was annotated with a free hand.

The margin is narrower than the text, and its letters are smaller, so that four lines of it are as high as three of the text. Where the notes of a sentence need more room than the sentence has, those that follow would stand far below their words.

Then the longest of them show three lines each, and the whole of what they say when they are looked at: over the notes below, and without moving anything.
`;

const NOTICE = `A notice to all masters

Masters of all vessels are asked to leave the north quay free on the days of the market, and to lie at the south mole until the evening bell. The office will charge a shilling for every hour after it.
`;

const NOTICE_AGAIN = NOTICE.replace('a shilling', 'two shillings');

/** Path of each within the folder of sources → its text. */
export const SPECIMEN_TEXTS = {
  'crowded.txt': CROWDED,
  'letter.txt': LETTER,
  'notice.txt': NOTICE,
  'notice-again.txt': NOTICE_AGAIN,
  'report.txt': REPORT,
} as const;
