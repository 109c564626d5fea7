import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fieldReference } from '../../src/build/field-reference.ts';

const page = new URL('../../docs/authoring/velden.md', import.meta.url);

it('the field reference in docs is the one that the schemas give: run `npm run docs` when this fails', async () => {
  expect(await readFile(page, 'utf8')).toBe(fieldReference());
});

it('every field of every file has a description for authors', () => {
  const rows = fieldReference().split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter((row) => row.split('|')[3]?.trim() === '')).toEqual([]);
});
