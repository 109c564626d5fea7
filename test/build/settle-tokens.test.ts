import { describe, expect, it } from 'vitest';
import { givenTokens, settle } from '../../src/build/settle-tokens.ts';

const sheets = [
  ':root { --utrecht-heading-color: red; --utrecht-space: var(--utrecht-nowhere) }',
  '/* a comment */\n:root{--utrecht-size:2rem}\n@media print{.part{--utrecht-size:1rem}}',
  '.part { --utrecht-link-color: blue; --_utrecht-from: var(--utrecht-space); --utrecht-size: 3rem }',
  '.menu { --utrecht-lost: var(--_utrecht-from) } .menu a { --utrecht-heading-color: var(--utrecht-nowhere, green) }',
];

describe('a token of Utrecht’s components', () => {
  const given = givenTokens(sheets);

  it('has a value where somebody gives it one, and none where it only gets that of a token without one', () => {
    expect([...given.somewhere].sort()).toEqual(['--utrecht-heading-color', '--utrecht-link-color', '--utrecht-size']);
    expect([...given.everywhere].sort()).toEqual(['--utrecht-heading-color', '--utrecht-size']);
  });

  it.each([
    ['color', 'var(--utrecht-nowhere)', 'unset'],
    ['--utrecht-other', 'var(--utrecht-nowhere)', 'initial'],
    ['color', 'var(--utrecht-nowhere, black)', 'black'],
    ['color', 'var(--utrecht-nowhere,var(--utrecht-lost,var(--utrecht-link-color,black)))', 'var(--utrecht-link-color, black)'],
    ['color', 'var(--utrecht-heading-color, var(--utrecht-nowhere))', 'var(--utrecht-heading-color)'],
    ['color', 'var(--utrecht-heading-color, black)', 'var(--utrecht-heading-color)'],
    ['color', 'var(--utrecht-link-color, black)', 'var(--utrecht-link-color, black)'],
    ['padding', 'max(var(--utrecht-nowhere, 1px), var(--utrecht-size))', 'max(1px, var(--utrecht-size))'],
    ['margin-block', 'calc(var(--utrecht-nowhere, 0) * var(--utrecht-lost, 0))', 'unset'],
    ['color', 'var(--ink)', 'var(--ink)'],
    ['color', 'currentColor', 'currentColor'],
  ])('in %s: %s comes to %s', (prop, value, settled) => {
    expect(settle({ prop, value }, given)).toBe(settled);
  });
});
