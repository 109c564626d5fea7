import { expect, it } from 'vitest';
import { withoutSuspects } from '../../src/booklet/without-suspects.ts';

const changed = (pdf: string) => Buffer.from(withoutSuspects(Buffer.from(pdf, 'latin1'))).toString('latin1');

it('the entry that poppler takes for a fault becomes blanks, and everything else keeps its place', () => {
  const before = '%PDF-1.7 /MarkInfo <<\n/Marked true\n/Suspects false\n>> /Lang (nl)';
  expect(changed(before)).toBe('%PDF-1.7 /MarkInfo <<\n/Marked true\n               \n>> /Lang (nl)');
});

it('a file that has tags to be suspicious of, or the words elsewhere, stays as it is', () => {
  for (const other of ['/MarkInfo << /Marked true /Suspects true >>', '(/Suspects false) Tj', `/MarkInfo << /Marked true >>${' '.repeat(200)}(/Suspects false)`]) expect(changed(other)).toBe(other);
});
