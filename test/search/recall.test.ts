import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { measureSearch } from './measure-search.ts';

it('residents find what they ask for among the first five hits, in questions that search was not tuned on as well', async () => {
  const { tuning, heldOut } = await measureSearch(fileURLToPath(new URL('../../content', import.meta.url)));
  expect(tuning.findings.length + heldOut.findings.length).toBeGreaterThanOrEqual(60);
  expect(heldOut.findings.length).toBeGreaterThanOrEqual(30);
  expect(tuning.recall).toBeGreaterThanOrEqual(0.95);
  expect(heldOut.recall).toBeGreaterThanOrEqual(0.95);
});
