import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import { toPrintBlocks } from '../../src/markdown/to-print-blocks.ts';
import { bodyOf, faultsOf, htmlOf, page } from './rendered-body.ts';

const times = (text: string, count: number) => text.repeat(count);
const nestedLists = (depth: number) => Array.from({ length: depth }, (_, level) => `${times('  ', level)}- punt`).join('\n');

describe('nesting', () => {
  test.each([
    ['quotes', (depth: number) => `${times('> ', depth)}a`],
    ['lists', nestedLists],
    ['numbered lists', (depth: number) => Array.from({ length: depth }, (_, level) => `${times('   ', level)}1. punt`).join('\n')],
    ['lists and quotes in turn', (depth: number) => `${times('- > ', depth / 2)}${depth % 2 === 1 ? '- ' : ''}a`],
    ['blocks', (depth: number) => [
      ...Array.from({ length: depth }, (_, level) => `${times(':', depth + 3 - level)}note`), 'a', ...Array.from({ length: depth }, (_, level) => times(':', level + 4)),
    ].join('\n')],
    ['emphasis', (depth: number) => `${times('*a _b ', Math.floor(depth / 2))}${depth % 2 === 1 ? '*c*' : 'c'}${times(' b_ a*', Math.floor(depth / 2))}`],
  ])('%s may stand 20 levels inside each other, and 21 are a fault', (_, nested) => {
    expect(faultsOf(nested(20))).toEqual([]);
    expect(faultsOf(nested(21)).join()).toMatch(/^\d+:\d+ nesting-too-deep$/u);
  });

  test('levels of blocks and of emphasis count together', () => {
    expect(faultsOf(`${times('> ', 19)}*a*`)).toEqual([]);
    expect(faultsOf(`${times('> ', 19)}*a **b***`)).toEqual(['1:42 nesting-too-deep']);
  });

  test('words that stand too deep are kept as text', () => {
    expect(htmlOf(`${times('> ', 22)}de *diepte*`)).toContain('<p>de  diepte</p>');
  });

  test.each([
    ['quotes', (depth: number) => times('>', depth)],
    ['lists in lines', nestedLists],
    ['lists on one line', (depth: number) => `${times('- ', depth)}a`],
    ['blocks', (depth: number) => times(':::note\n', depth)],
  ])('100 and 2,000 nested %s give a fault at once', (_, nested) => {
    for (const depth of [100, 2_000]) expect(inSeconds(nested(depth), 2)).toMatch(/nesting-too-deep|text-too-long/u);
  });

  test('a line of dashes and a deep indentation in code are not nested', () => {
    expect(faultsOf(`${times('- ', 200)}\n\n\`\`\`\n${times(' ', 300)}a\n\`\`\`\n`)).toEqual([]);
  });
});

describe('size', () => {
  test('5 MB in one paragraph gives a fault that says how much is allowed', () => {
    const { issues, tree } = parseMarkdown(times('woord ', 850_000), { file: 'a.md', line: 7 });
    expect(issues).toMatchObject([{ rule: 'text-too-long', line: 7, column: 1, severity: 'error' }]);
    expect(issues[0]?.message).toEqual({
      en: 'this text has 5,100,000 characters, the most is 150,000; spread it over several files',
      nl: 'deze tekst heeft 5.100.000 tekens, het mogen er hoogstens 150.000 zijn; verdeel hem over meer bestanden',
    });
    expect(tree.children).toEqual([]);
  });

  test('a paragraph without end is told at its beginning', () => {
    expect(faultsOf(`Begin.\n\n${times('woord ', 10_000)}`)).toEqual(['3:1 paragraph-too-long']);
    expect(faultsOf(`Begin.\n\n${times('- a\n', 2_100)}`)).toEqual(['3:1 paragraph-too-long']);
  });

  test.each([
    ['list items', times('- a\n\n', 3_010)],
    ['blocks', times(':::note\na\n:::\n\n', 3_010)],
    ['signs in many paragraphs', times(`${times('*a* ', 300)}\n\n`, 14)],
    ['brackets of HTML in many paragraphs', times(`${times('<b> ', 300)}\n\n`, 6)],
  ])('more %s than a text can hold are a fault of the whole', (_, source) => {
    expect(faultsOf(source)).toEqual(['1:1 text-too-complex']);
  });

  test('a long text in many blocks that are not closed is a fault of each of them, before it is parsed', () => {
    expect(faultsOf(`Begin.\n\n${times(':::note\n', 3)}${times('woord\n\n', 14_000)}`)).toEqual(['3:1 directive-unclosed', '4:1 directive-unclosed', '5:1 directive-unclosed']);
    expect(faultsOf(`${times(':::note\n', 20)}${times('woord\n\n', 20_000)}:::\n`)).toEqual(['1:1 text-too-complex']);
  });

  test.each([
    ['signs', times('*a* ', 1_010)],
    ['brackets of HTML', times('<b> ', 410)],
  ])('more %s than a paragraph can hold are told at its beginning', (_, source) => {
    expect(faultsOf(`Begin.\n\n${source}`)).toEqual(['3:1 text-too-complex']);
  });

  test('a table of more columns than a page can hold is a fault', () => {
    const wide = (columns: number) => `${times('|a', columns)}|\n${times('|-', columns)}|\n${times('|b', columns)}|\n`;
    expect(faultsOf(wide(30))).toEqual([]);
    expect(faultsOf(wide(31))).toEqual(['1:1 table-too-wide']);
  });

  test('20,000 words in paragraphs are a text like any other', () => {
    const source = times(`${times('woord ', 60)}\n\n- punt\n- punt\n\n`, 380);
    expect(inSeconds(source, 10)).toBe('');
    expect(htmlOf(source).length).toBeGreaterThan(source.length);
  });
});

// Each of these takes remark from several seconds to hours at a few hundred kilobytes.
describe('texts that were made to hang a parser give a fault or a result in seconds', () => {
  test.each([
    ['stars that nest', times('*', 50_000) + 'a' + times('*', 50_000)],
    ['stars that never match', times('a**b', 20_000) + times('c* ', 20_000)],
    ['stars at the bound', times(`${times('a**b', 400)}${times('c* ', 1_000)}\n\n`, 4)],
    ['closing brackets', times('a]', 20_000)],
    ['pictures in pictures', times('![', 2_000) + 'a' + times('](a)', 2_000)],
    ['pictures in pictures at the bound', times(`${times('![', 900)}a${times('](a)', 900)}\n\n`, 4)],
    ['openings of comments', times('a<!--', 20_000)],
    ['openings of comments at the bound', times(`${times(`a<!--${times('x', 80)}`, 390)}\n\n`, 4)],
    ['declarations at the bound', times(`${times(`a<!A ${times('x', 80)}`, 390)}\n\n`, 4)],
    ['backticks', Array.from({ length: 500 }, (_, size) => `e${times('`', size)}`).join('')],
    ['lists of pairs', times('- a\n  - b\n\n', 18_000)],
    ['lists of pairs at the bound', times('- a\n  - b\n\n', 1_490)],
    ['quotes of one line', times('> a\n\n', 40_000)],
    ['quotes of one line at the bound', times('> a\n\n', 2_990)],
    ['deep quotes of one line at the bound', times(`${times('>', 20)}a\n\n`, 149)],
    ['lists on one line at the bound', times(`${times('- ', 20)}a\n\n`, 149)],
    ['blocks that are not closed', times(':::note\n', 20) + times('woord\n\n', 21_000)],
    ['many blocks', times(':::note\na\n:::\n\n', 9_000)],
    ['many blocks at the bound', times(':::note\na\n:::\n\n', 2_990)],
    ['one long address, mentioned often', `[a]: https://a.example/${times('x', 100_000)}\n\n${times('[a] ', 900)}`],
    ['attributes without end', `::photo{${times('a=b ', 12_000)}`],
    ['empty lines', times('\n', 149_000)],
    ['footnotes', times('[^a]: b\n\n', 1_900)],
    ['a wide table', `${times('|a', 2_000)}|\n${times('|-', 2_000)}|\n${times('|\n', 1_900)}`],
  ])('%s', (_, source) => {
    inSeconds(source, 30);
  });
});

/** Parse and render, and answer the rules that were broken; the bound is generous, as the machine may be busy. */
function inSeconds(source: string, seconds: number): string {
  const start = performance.now();
  const { issues, ...body } = bodyOf(source);
  if (!issues.some(({ severity }) => severity === 'error')) {
    toHtml(body, page);
    toPrintBlocks(body, { language: 'nl' });
  }
  expect((performance.now() - start) / 1000).toBeLessThan(seconds);
  return [...new Set(issues.map(({ rule }) => rule))].join(' ');
}
