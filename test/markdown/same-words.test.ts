import spec from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/markdown/to-html.ts';
import { toPrintBlocks } from '../../src/markdown/to-print-blocks.ts';
import type { Body } from '../../src/model/programme.ts';
import { readableHtml, readablePrint } from './readable-text.ts';
import { bodyOf, page } from './rendered-body.ts';

/** The specification writes tabs as arrows. */
const examples = spec.tests.map(({ markdown, html, number, section }) => ({
  number, section, markdown: markdown.replaceAll('→', '\t'), html: html.replaceAll('→', '\t'),
}));

/** Examples outside its chapters on HTML in which raw HTML stands: ours shows it as text. */
const WITH_RAW_HTML = new Set([21, 31, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 642, 643]);

function onBothMedia(source: string, tables: Body['tables'] = {}): { screen: string; paper: string } {
  const body = bodyOf(source, tables);
  return { screen: readableHtml(toHtml(body, page)), paper: readablePrint(toPrintBlocks(body, { language: 'nl' })) };
}

describe('screen and paper say the same words', () => {
  test('there are examples to hold them to', () => {
    expect(examples.length).toBeGreaterThan(640);
  });

  test.each(examples)('CommonMark $number, $section', ({ markdown }) => {
    const { screen, paper } = onBothMedia(markdown);
    expect(paper).toBe(screen);
  });

  test.each(examples.filter(({ number, section }) => !/HTML/u.test(section) && !WITH_RAW_HTML.has(number)))('CommonMark $number, $section: the words of the specification', ({ markdown, html }) => {
    const body = bodyOf(markdown);
    const pictures = Object.fromEntries(Object.entries(body.pictures).map(([src, picture]) => [src, { ...picture, credit: undefined }]));
    expect(readableHtml(toHtml({ ...body, pictures }, page))).toBe(readableHtml(html));
  });

  test.each([
    ['a table', '| Straat | Bomen |\n|---|--:|\n| *Tulp* | 34 |\n| Roos |\n', 'Straat Bomen Tulp 34 Roos'],
    ['a table with bars in its cells', '| a |\n|---|\n| b \\| `c \\| d` |\n', 'a b | c | d'],
    ['words struck out', 'niet ~~twee~~ maar drie', 'niet twee maar drie'],
    ['tasks', '- [x] riool\n- [ ] bomen\n', 'riool bomen'],
    ['addresses', 'www.voorbeeld.example, https://voorbeeld.example/a?b', 'www.voorbeeld.example, https://voorbeeld.example/a?b'],
    ['footnotes', 'Een[^b] twee[^a] drie[^b].\n\n[^a]: Noot *a*.\n\n[^b]: Noot b.\n\n    - punt\n', 'Een twee drie. Noot b. punt Noot a.'],
    ['notes', ':::note\nDe weg is dicht.\n\n- omrijden\n:::\n', 'Goed om te weten De weg is dicht. omrijden'],
    ['warnings', ':::warning\nNiet graven.\n:::\n', 'Let op Niet graven.'],
    ['quotes', ':::quote{by="Anna & Jan"}\nEindelijk.\n:::\n', 'Eindelijk. Anna & Jan'],
    ['figures', ':::figures\n- **34** bomen[^1]\n- **€ 1.000** per *tuin*\n:::\n\n[^1]: Linden.\n', '34 bomen € 1.000 per tuin Linden.'],
    ['photos', '::photo{src=a.jpg alt="De straat"}\n', 'Foto: J. Post'],
    ['tables from a file', '::table{csv=a.csv}\n', 'Straat Bomen <Tulp> 34'],
    ['hard and soft line breaks', 'een\ntwee  \ndrie\\\nvier', 'een twee drie vier'],
    ['raw HTML', 'a <b>c</b>\n\n<table><tr>\n  <td>\n', 'a <b>c</b> <table><tr> <td>'],
    ['what is at fault', ':::nota\n[x](javascript:y) ![z](//w) noot[^1]\n:::\n', ':::nota x z noot[^1]'],
  ])('%s', (_, source, words) => {
    const { screen, paper } = onBothMedia(source, { 'a.csv': [['Straat', 'Bomen'], ['<Tulp>', '34']] });
    expect(screen).toBe(words);
    expect(paper).toBe(words);
  });

  test('whatever people type', () => {
    fc.assert(fc.property(hostileSource, (source) => {
      const { screen, paper } = onBothMedia(source);
      expect(paper).toBe(screen);
    }), { numRuns: 1_500 });
  });
});

/** Sources in which signs of Markdown, HTML, Typst and our directives stand anyhow. */
const hostileSource = fc.array(fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...[
    '\n', '\n\n', '  \n', '\n    ', '- ', '1. ', '> ', '## ', '---\n', '*', '**', '_', '~', '`', '```\n', '[', ']', '](a.md)', '](javascript:x)', '![', '[^1]', '[^1]: ', '[a]', '[a]: /b\n',
    '|', '|-|-|\n', '<', '<b>', '</p>', '<script>', '<!--', '-->', '&lt;', '&#60;', '&', '\\', '#', '$', '@', ':', ':::note\n', ':::\n', '::::', '::photo{src=a alt=b}\n', '- **3** x\n', ':::figures\n', '{by="x"}',
    '\u00a0', '\u202e', '\u2028', '\0', '\r\n', ':::quote{by="x"}\n', '::note', '[^2]', '### ', '- [x] ', '\t', '"', "'", 'www.a.nl', 'a@b.nl',
  ]) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
  { weight: 2, arbitrary: fc.constantFrom('woord', 'a', ' ', 'straat ') },
), { maxLength: 40 }).map((pieces) => pieces.join(''));
