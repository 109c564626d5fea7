import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { previewOutputs } from '../../src/build/preview/preview-outputs.ts';
import { siteContent } from '../site/site-content.ts';
import { loadForSite } from '../site/built-site.ts';

it('what a page of earlier content waits for is made to its end before its files go', async () => {
  const outputs = await previewOutputs(await loadForSite(siteContent()), await mkdtemp(join(tmpdir(), 'doorstep-outputs-')));
  let pictures = 0;
  const waiting = outputs.leaf('/oost/booklet-2027.pdf').then((leaf) => { pictures = leaf?.pictures.length ?? 0; });
  await outputs.discard();
  expect(pictures).toBeGreaterThan(3);
  await waiting;
});
