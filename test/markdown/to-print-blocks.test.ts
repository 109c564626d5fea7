import { describe, expect, test } from 'vitest';
import { toPrintBlocks } from '../../src/markdown/to-print-blocks.ts';
import { blocksOf, bodyOf } from './rendered-body.ts';

const text = (value: string) => ({ kind: 'text', text: value });
const paragraph = (...children: object[]) => ({ kind: 'paragraph', children });

describe('print blocks', () => {
  test.each([
    ['a heading', '## *Bomen* in 2027', [{ kind: 'heading', level: 2, children: [{ kind: 'emphasis', children: [text('Bomen')] }, text(' in 2027')] }]],
    ['words with weight, struck out and as code', '**a** ~~b~~ `c`', [paragraph({ kind: 'strong', children: [text('a')] }, text(' '), { kind: 'delete', children: [text('b')] }, text(' '), { kind: 'code', text: 'c' })]],
    ['line breaks', 'een\ntwee  \n drie', [paragraph(text('een twee'), { kind: 'break' }, text('drie'))]],
    ['a link, with its path on the site', '[a](/oost/)', [paragraph({ kind: 'link', url: '/oost/', children: [text('a')] })]],
    ['a quotation', '> a', [{ kind: 'blockquote', children: [paragraph(text('a'))] }]],
    ['a rule', '---', [{ kind: 'rule' }]],
    ['code, line by line', '```\na\r\n  b\n```', [{ kind: 'code', text: 'a\n  b' }]],
    ['a table, its rows filled up', '|a|b|\n|:-:|-|\n|c|', [{ kind: 'table', align: ['center', null], head: [[text('a')], [text('b')]], rows: [[[text('c')], []]] }]],
    ['raw HTML, in one piece with the text around it', 'a <b>c</b>', [paragraph(text('a <b>c</b>'))]],
    ['no-break spaces', '€\u00a042', [paragraph(text('€\u00a042'))]],
  ])('of %s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks);
  });

  test('of lists say how they count, how tight they stand and what is done', () => {
    expect(blocksOf('3. a\n4. b\n')).toEqual([
      { kind: 'list', ordered: true, start: 3, tight: true, items: [{ checked: null, children: [paragraph(text('a'))] }, { checked: null, children: [paragraph(text('b'))] }] },
    ]);
    expect(blocksOf('- [x] a\n\n- [ ] b\n')).toMatchObject([{ ordered: false, start: 1, tight: false, items: [{ checked: true }, { checked: false }] }]);
  });

  test('of footnotes carry the text at the first mention only', () => {
    expect(blocksOf('Een[^b] twee[^a] drie[^b].\n\n[^a]: A.\n\n[^b]: B.\n')).toEqual([paragraph(
      text('Een'), { kind: 'footnote', id: '1', first: true, children: [paragraph(text('B.'))] },
      text(' twee'), { kind: 'footnote', id: '2', first: true, children: [paragraph(text('A.'))] },
      text(' drie'), { kind: 'footnote', id: '1', first: false, children: [] },
      text('.'),
    )]);
  });

  test('are plain data', () => {
    const blocks = blocksOf('## a\n\nb[^1] ![c](d.jpg)\n\n:::quote{by=e}\nf\n:::\n\n[^1]: g\n');
    expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
  });

  test.each([
    ['raw HTML', { type: 'html', value: '<b>' }, 'Paper has no form for "html" here.'],
    ['a word where a block stands', { type: 'text', value: 'a' }, 'Paper has no form for "text" here.'],
    ['a kind by a name that objects have', { type: 'toString' }, 'Paper has no form for "toString" here.'],
    ['a picture that was not loaded', { type: 'paragraph', children: [{ type: 'image', url: 'a.jpg' }] }, 'The body shows "a.jpg", which was not loaded.'],
    ['a table that was not loaded', { type: 'leafDirective', name: 'table', attributes: { csv: 'a.csv' }, children: [] }, 'The body shows the table "a.csv", which was not loaded.'],
    ['a footnote without text', { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'a' }] }, 'Footnote "a" has no text in a checked body.'],
  ])('of %s are a defect', (_, node, message) => {
    const { tree } = bodyOf('Tekst.');
    expect(() => toPrintBlocks({ tree: { ...tree, children: [node as never] }, pictures: {}, tables: {} }, { language: 'nl' })).toThrow(message);
  });
});
