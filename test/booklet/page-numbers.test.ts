import { beforeAll, describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import type { Programme } from '../../src/model/programme.ts';
import { readPdf } from './read-pdf.ts';
import { composed, typeset } from './sample-booklet.ts';

describe("page numbers in the example's booklets", () => {
  let programme: Programme;
  beforeAll(async () => {
    const loaded = await loadProgramme({ contentDir: 'content', today: '2027-03-01' });
    if (!loaded.programme) throw new Error(JSON.stringify(loaded.issues));
    programme = loaded.programme;
  });

  // A booklet whose pages never settle is set all the same, with wrong numbers: this one's list of contents once grew and shrank with its filling pages.
  it.each([
    ['binnenstad', '2026', 'large'], ['binnenstad', '2026', 'normal'], ['binnenstad', '2027', 'large'], ['havenkwartier', '2027', 'normal'], ['oosterpark', '2026', 'large'],
  ] as const)('%s %s %s: every page has its own, but for covers and the part opener', async (area, edition, size) => {
    const { pdf, settled } = await typeset(composed(programme, { area, edition, size }));
    expect(settled).toBe(true);
    const { pages } = await readPdf(pdf, true);
    const wrong = pages.flatMap((text, index) => (text.trim().endsWith(`${index + 1}`) ? [] : [index + 1]));
    expect(wrong.filter((page) => page !== 1 && page !== pages.length)).toHaveLength(1);
    expect(pages[(wrong[1] ?? 0) - 1]).toContain('Wat we gaan doen');
  });
});
