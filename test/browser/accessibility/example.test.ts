import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadProgramme } from '../../../src/load/load-programme.ts';
import { builtSite } from '../../site/built-site.ts';
import { findInFolder, inTurn } from './looks.ts';

/** Of the example, a page of each kind. */
const EXAMPLE = [
  '/', '/oosterpark/', '/aldemar/', '/aldemar/dertig-op-de-buorren/', '/binnenstad/bomen-turfkade/', '/lytsewier/klokkenstoel/', '/nijewier/vision/',
  '/binnenstad/agenda/', '/wetterein/booklets/', '/wetterein/news/', '/themes/', '/themes/groen/', '/partners/', '/partners/thus-wonen/', '/programmes/',
  '/programmes/dorpennota/', '/editions/', '/editions/2027/', '/lessons/', '/lessons/bomen-eerst-riool/', '/agenda/', '/news/', '/roles/', '/search/', '/meedoen/',
];

it('axe finds nothing on the pages of the example', { timeout: 600_000 }, async () => {
  const { programme } = await loadProgramme({ contentDir: fileURLToPath(new URL('../../../content', import.meta.url)), today: '2027-03-01' });
  if (!programme) throw new Error('The example is at fault.');
  expect(await findInFolder((await builtSite(programme)).dir, (origin) => inTurn(origin, EXAMPLE))).toEqual([]);
});
