import { expect, test } from 'vitest';
import { readDestinations } from '../../src/print/destinations.ts';
import { undated } from '../../src/print/undated.ts';

/** A PDF as Chromium writes it, with a tree of pages of two levels. */
const PDF = `%PDF-1.4
1 0 obj
<</Creator (Chromium)
/CreationDate (D:20260102030405+00'00')
/ModDate (D:20260102030405+00'00')>>
endobj
2 0 obj
<</Type /Page>>
endobj
3 0 obj
<</Length 22>> stream
/p1 [9 0 R /XYZ 0 0 0]
endstream
endobj
4 0 obj
<</Type /Page>>
endobj
5 0 obj
<</Type /Pages
/Count 1
/Kids [2 0 R]>>
endobj
6 0 obj
<</Type /Pages
/Count 2
/Kids [5 0 R 4 0 R]>>
endobj
7 0 obj
<</p1 [4 0 R /XYZ 27 378 0]
/h#25C3#25A9 [2 0 R /XYZ 27 295.5 0]>>
endobj
8 0 obj
<</Type /Catalog
/Pages 6 0 R
/Dests 7 0 R>>
endobj
trailer
<</Size 9
/Root 8 0 R
/Info 1 0 R>>
`;

test('a target stands on the page that the tree of pages counts', async () => {
  const destinations = await readDestinations(Buffer.from(PDF));
  expect([...destinations]).toEqual([
    ['p1', 2],
    ['h%C3%A9', 1],
  ]);
});

test('a file without pages gives no numbers, which would be wrong', async () => {
  await expect(readDestinations(Buffer.from('%PDF-1.4'))).rejects.toThrow('Invalid PDF');
});

test('dates go and no byte moves', () => {
  const bare = undated(Buffer.from(PDF));
  expect(bare).toHaveLength(Buffer.byteLength(PDF));
  expect(bare.toString()).not.toMatch(/2026|Date/);
  expect(bare.toString().slice(-120)).toBe(PDF.slice(-120));
});
