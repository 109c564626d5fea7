import { expect, it } from 'vitest';
import { findInHouseStyle, inEachSetting } from './looks.ts';

it('axe finds nothing on any kind of page in any language, on a small phone and a wide screen, by day and by night', { timeout: 600_000 }, async () => {
  expect(await findInHouseStyle('plain', inEachSetting)).toEqual([]);
});
