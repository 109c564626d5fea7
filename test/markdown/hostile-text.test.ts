import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { PrintBlock } from '../../src/markdown/print-block.ts';
import { readableHtml, readablePrint } from './readable-text.ts';
import { blocksOf, htmlOf } from './rendered-body.ts';

/** What a body may consist of on screen: anything else came from an author's characters. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: ['class'], h2: ['id'], h3: ['id'], h4: ['id'], h5: ['id'], h6: ['id'], ul: ['class'], ol: ['start', 'class'], li: ['id', 'class'], blockquote: [], pre: [], code: [], hr: [], br: [],
  em: [], strong: ['class'], del: [], a: ['href', 'id', 'class', 'role', 'aria-describedby', 'aria-label'], sup: [], img: ['src', 'alt', 'width', 'height'],
  input: ['type', 'checked', 'disabled', 'aria-label'], table: [], thead: [], tbody: [], tr: [], th: ['scope', 'class'], td: ['class'],
  div: ['class', 'role', 'tabindex', 'aria-label'], figure: ['class'], figcaption: ['class'], span: ['class'], section: ['class', 'role', 'aria-labelledby'],
};

const signs = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</p></div>', '"><b>', "' onclick='x", '<!--', ']]>', '&lt;b&gt;', '#set page()', '#eval("1")', '$x^2$', '\\', '[link](javascript:alert(1))', '[', '*a*', '`', '@', '<a>', '~', '_', ':::note', '|', '//', '/*', '#'];
const hostile = fc.array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constant(' ')), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim())
  .filter((text) => text !== '');

/** A text of which every sign is meant as it stands, as CommonMark writes that. */
const escaped = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&');
const onOneLine = (text: string) => text.replaceAll(/[ \t]+/gu, ' ').trim();

describe('hostile texts', () => {
  test('come out on both media as the author typed them', () => {
    fc.assert(fc.property(hostile, (text) => {
      const source = `De ${escaped(text)} straat`;
      expect(readableHtml(htmlOf(source))).toBe(onOneLine(`De ${text} straat`));
      expect(readablePrint(blocksOf(source))).toBe(onOneLine(`De ${text} straat`));
    }));
  });

  test('are no markup where they are attributes, cells and code', () => {
    fc.assert(fc.property(hostile, (text) => {
      const quoted = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const source = `:::quote{by="${quoted}"}\nJa.\n:::\n\n::table{csv=a.csv}\n\n~~~~~~~~\n${text}\n~~~~~~~~\n`;
      const tables = { 'a.csv': [['Kop'], [text]] };
      const words = onOneLine(`Ja. ${text} Kop ${text} ${text}`);
      fc.pre(!/~{8}/u.test(text));
      expect(readableHtml(htmlOf(source, {}, tables))).toBe(words);
      expect(readablePrint(blocksOf(source, tables))).toBe(words);
      expectOnlyOurMarkup(htmlOf(source, {}, tables));
    }));
  });

  test('bring no element, no attribute and no address of their own, wherever they stand', () => {
    fc.assert(fc.property(fc.array(fc.oneof(hostile, fc.constantFrom('\n', '\n\n', '- ', '> ', '## ')), { maxLength: 15 }), (pieces) => {
      expectOnlyOurMarkup(htmlOf(pieces.join('')));
    }), { numRuns: 500 });
  });

  test.each(['#set text(red)', '$x$', '\\pagebreak', '= Kop', '[#link("x")]', '<label>', '@ref', '/* a */', '// a'])('%s is a text of its own on paper', (text) => {
    expect(blocksOf(escaped(text))).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text }] }] satisfies PrintBlock[]);
  });

  test('texts on paper hold no line breaks and nothing that turns them, code alone keeps its lines', () => {
    expect(blocksOf('een\n twee\u202e `a\nb`\n\n```\nc\nd\u2066\n```\n')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'een twee ' }, { kind: 'code', text: 'a b' }] },
      { kind: 'code', text: 'c\nd' },
    ]);
  });
});

function expectOnlyOurMarkup(html: string): void {
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node) {
      expect(Object.keys(ELEMENTS)).toContain(node.tagName);
      for (const { name, value } of node.attrs) {
        expect(ELEMENTS[node.tagName]).toContain(name);
        if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|tel:|#text-|\/(?!\/)|[^/#?:]+$)/u);
      }
    } else {
      expect(['#text', '#document-fragment']).toContain(node.nodeName);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
}
