import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/i18n/words.ts';
import { leafHtml, spreadsOf } from '../../../src/site/leaf/leaf-html.ts';

const leaf = (pages: number) => ({ pictures: Array.from({ length: pages }, (_, index) => `/_leaf/oost/2027/${index + 1}.webp`), width: 494, height: 700 });

describe('a booklet to leaf through', () => {
  it.each([[1, [[1]]], [2, [[1], [2]]], [4, [[1], [2, 3], [4]]], [5, [[1], [2, 3], [4, 5]]]])('of %d pages lies open as %j', (pages, spreads) => {
    expect(spreadsOf(pages)).toEqual(spreads);
  });

  it('names each picture by its page and has a number that leads to it', () => {
    const html = leafHtml(leaf(4), '/oost/booklet-2027.pdf', wordsIn('en'));
    expect([...html.matchAll(/alt="([^"]+)"/gu)].map((match) => match[1])).toEqual(['page 1', 'page 2', 'page 3', 'page 4']);
    const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1] ?? '');
    expect(targets).toEqual(['blad-1', 'blad-2', 'blad-4']);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
    expect(html).toContain('<a href="#blad-2">2–3</a>');
  });

  it('leads to the booklet itself, which can be read aloud', () => {
    expect(leafHtml(leaf(2), '/oost/booklet-2027.pdf', wordsIn('fy'))).toContain('<a href="/oost/booklet-2027.pdf" type="application/pdf">Iepenje it boekje (pdf)</a>');
  });

  it('shows words of the house as text', () => {
    const t = wordsIn('nl', { 'leaf.title': { nl: 'Blader & <b>kijk</b>' } });
    expect(leafHtml(leaf(1), '/oost/booklet-2027.pdf', t)).toContain('Blader &amp; &lt;b>kijk&lt;/b>');
  });
});
