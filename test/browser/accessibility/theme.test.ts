import { expect, it } from 'vitest';
import { findInHouseStyle, inTurn } from './looks.ts';

// A house style changes colours and fonts of the same pages.
it('axe finds nothing in a house style of its own, in any language, on a small phone and a wide screen, by day and by night', { timeout: 600_000 }, async () => {
  expect(await findInHouseStyle('theme', inTurn)).toEqual([]);
});
