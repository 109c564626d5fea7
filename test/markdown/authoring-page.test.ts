import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DIRECTIVE_NAMES } from '../../src/markdown/dialect.ts';
import { MARKDOWN_WARNINGS, markdownMessages, type MarkdownRule } from '../../src/markdown/markdown-messages.ts';
import { directives } from '../../src/markdown/directives/registry.ts';
import { blocksOf, faultsOf } from './rendered-body.ts';

const page = await readFile(new URL('../../docs/authoring/opmaak.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```markdown\n([\s\S]*?)^```$/gmu)].map(([, example = '']) => example);

describe('the page on markup for authors', () => {
  test('has an example of each directive, and every example is right', () => {
    for (const name of DIRECTIVE_NAMES) expect(examples.some((example) => example.includes(`::${name}`)), name).toBe(true);
    for (const example of examples) expect(faultsOf(example), example).toEqual([]);
  });

  test('shows each kind of print block', () => {
    const tables = { 'bomen.csv': [['Straat'], ['Tulp']] };
    const kinds = new Set(examples.flatMap((example) => blocksOf(example, tables)).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['blockquote', 'callout', 'figures', 'heading', 'list', 'paragraph', 'photo', 'quote', 'rule', 'table']);
  });

  test('explains each fault, and says which ones are only warnings', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\*Waarschuwing)?/gmu)];
    expect(rows.map(([, rule]) => rule)).toEqual(Object.keys(markdownMessages).sort());
    expect(rows.filter(([, , warning]) => warning !== undefined).map(([, rule]) => rule)).toEqual([...MARKDOWN_WARNINGS].sort());
  });

  test('messages show directives as they may be written', () => {
    for (const { example, form } of Object.values(directives)) {
      const source = form === 'leaf' ? example : `${example}\n- **34** bomen\n:::`;
      expect(faultsOf(source), example).toEqual([]);
    }
  });

  test('each message speaks Dutch and English', () => {
    for (const rule of Object.keys(markdownMessages) as MarkdownRule[]) {
      const word = markdownMessages[rule] as (...details: unknown[]) => { en: string; nl: string };
      const { en, nl } = word(1, 2, 'x', ['a']);
      expect(en, rule).not.toBe(nl);
      expect([en, nl].join(' '), rule).not.toMatch(/undefined|\[object/u);
    }
  });
});
