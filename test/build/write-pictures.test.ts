import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { writePictures } from '../../src/build/write-pictures.ts';
import { everyKindOfPage } from '../browser/every-kind-of-page.ts';
import { builtSite, loadForSite } from '../site/built-site.ts';

/** A site with its pictures, and the markup of those of one project. */
async function siteWith(photos: string) {
  const content = await everyKindOfPage('plain');
  const programme = await loadForSite({ ...content, 'municipality.yml': `${String(content['municipality.yml'])}${photos}` });
  const site = await builtSite(programme);
  await writePictures({ programme, outDir: site.dir, cacheDir: undefined });
  return { site, html: await site.html('/oost/alles/'), files: await readdir(join(site.dir, '_pictures')) };
}

describe('the photos of a site', () => {
  it('are WebP in the sizes that its pages name', async () => {
    const { site, html, files } = await siteWith('');
    expect(html).not.toContain('<picture>');
    expect(files.filter((name) => /\.(?!webp$|svg$)[a-z]+$/u.test(name))).toEqual([]);
    const named = [...html.matchAll(/\/_pictures\/[0-9a-f]+-\d+\.webp/gu)].map(([path]) => path);
    expect(named.length).toBeGreaterThan(3);
    for (const path of named) {
      const { format, width, exif } = await sharp(await readFile(join(site.dir, path))).metadata();
      expect({ format, width, exif }, path).toEqual({ format: 'webp', width: Number(/-(\d+)\./u.exec(path)?.[1]), exif: undefined });
    }
  });

  it('are AVIF too where the municipality wants that, beside the text and in it; browsers that do not know it get WebP', async () => {
    const { site, html, files } = await siteWith('photos: {avif: true}\n');
    expect(html.match(/<picture>/gu)).toHaveLength(3);
    expect(html.match(/<picture><source type="image\/avif" srcset="[^"]+\.avif \d+w[^"]*" sizes="[^"]+"><img src="[^"]+\.webp"/gu)).toHaveLength(3);
    expect(files.filter((name) => name.endsWith('.avif'))).toHaveLength(files.filter((name) => name.endsWith('.webp')).length);
    for (const [path] of html.matchAll(/\/_pictures\/[0-9a-f]+-\d+\.avif/gu)) {
      expect(await sharp(await readFile(join(site.dir, path))).metadata(), path).toMatchObject({ format: 'heif', compression: 'av1', width: Number(/-(\d+)\./u.exec(path)?.[1]) });
    }
  });
});
