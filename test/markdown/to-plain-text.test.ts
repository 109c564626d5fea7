import { describe, expect, test } from 'vitest';
import { toExcerpt, toPlainText } from '../../src/markdown/to-plain-text.ts';
import { bodyOf } from './rendered-body.ts';

describe('plain text', () => {
  test('holds every word once, footnotes at the end', () => {
    const source = '## Bomen\n\nDe *straat* krijgt\n34 [bomen](/oost/)[^1].\\\nIn maart.\n\n- een\n- twee\n\n  - drie\n\n| a | b |\n|---|---|\n| c | d |\n\n:::quote{by="Anna"}\nJa!\n:::\n\n:::figures\n- **34** linden\n:::\n\n::photo{src=a.jpg alt=b}\n\n---\n\n[^1]: Van de *kweker*.\n';
    expect(toPlainText(bodyOf(source))).toBe('Bomen\n\nDe straat krijgt 34 bomen.\nIn maart.\n\neen\ntwee\ndrie\n\na; b\nc; d\n\nJa!\nAnna\n\n34 linden\n\nVan de kweker.');
  });

  test('of an empty body is empty', () => {
    expect(toPlainText(bodyOf(''))).toBe('');
  });
});

describe('an excerpt', () => {
  test.each([
    [100, 'De straat krijgt 34 bomen. In maart.'],
    [36, 'De straat krijgt 34 bomen. In maart.'],
    [35, 'De straat krijgt 34 bomen. In…'],
    [27, 'De straat krijgt 34 bomen…'],
    [10, 'De straat…'],
    [1, '…'],
  ])('of at most %i characters ends at a word', (most, excerpt) => {
    expect(toExcerpt(bodyOf('De straat krijgt\n34 bomen.\n\nIn maart.'), most)).toBe(excerpt);
    expect([...excerpt].length).toBeLessThanOrEqual(most);
  });

  test('cuts a word that is too long, between characters', () => {
    expect(toExcerpt(bodyOf('👩👩👩👩'), 3)).toBe('👩👩…');
  });
});
