import { describe, expect, it } from 'vitest';
import { dutchCompounds } from '../../src/search/dutch-compounds.ts';
import { everydayWords } from '../../src/search/everyday-words.ts';
import { furtherWords, furtherWordsSource } from '../../src/search/further-words.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';

const page = (over: Partial<SearchDocument>): SearchDocument =>
  ({ kind: 'project', path: '/oost/a/', title: '', lead: '', text: '', names: [], about: [], filters: {}, ...over });
const source = (synonyms: string[][] = []) => furtherWordsSource([dutchCompounds()], synonyms);

describe('words a page is found by although they do not stand in it', () => {
  it('are parts of compounds, each with the most telling place it comes from', () => {
    const words = furtherWords(page({ title: 'Verkeersveiligheid', lead: 'Een zebrapad en meer verkeersveiligheid.', text: 'Bij het dorpshuis.' }), source());
    expect(words.ofTitle).toEqual(expect.arrayContaining(['veiligheid', 'verkeer']));
    expect(words.ofLead).toContain('pad');
    expect(words.ofLead).not.toContain('veiligheid');
    expect(words.ofText).toContain('huis');
  });

  it('are words that the municipality takes for the same, both ways, with or without accents', () => {
    const lists = source([['prullenbak', 'afvalbak'], ['café', 'kroeg']]);
    expect(furtherWords(page({ title: 'Een afvalbak' }), lists).ofTitle).toContain('prullenbak');
    expect(furtherWords(page({ title: 'Een prullenbak' }), lists).ofTitle).toContain('afvalbak');
    expect(furtherWords(page({ lead: 'Het cafe' }), lists).ofLead).toContain('kroeg');
  });

  it('are words that mean the same in whatever number they stand', () => {
    const lists = source([['prullenbak', 'afvalbak'], ['boom', 'beam']]);
    expect(furtherWords(page({ title: 'Twintig afvalbakken en bomen' }), lists).ofTitle).toEqual(expect.arrayContaining(['prullenbak', 'beam']));
  });

  it('are words that mean the same as a part of a compound', () => {
    expect(furtherWords(page({ title: 'De dorpsbrug' }), source([['brug', 'brêge']])).ofTitle).toContain('brêge');
  });

  it('are other forms of verbs, and of nouns whose plural changes its vowel', () => {
    const words = furtherWords(page({ text: 'De corporatie isoleert het fietspad en heeft de stegen opgeknapt.' }), source());
    expect(words.ofText).toEqual(expect.arrayContaining(['isoleer', 'opknap', 'fietspaden']));
  });

  it('are never words that stand there already', () => {
    expect(furtherWords(page({ title: 'Veiligheid', text: 'Over verkeersveiligheid.' }), source()).ofText).not.toContain('veiligheid');
  });
});

it.each(['nl', 'fy', 'de', 'en'] as const)('everyday words in %s are lists of at least two different words', (language) => {
  const lists = everydayWords(language);
  expect(lists.length).toBeGreaterThan(5);
  for (const words of lists) expect(new Set(words).size, words.join(' ')).toBe(words.length);
});
