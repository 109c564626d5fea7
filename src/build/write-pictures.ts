import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPicture } from '../booklet/open-picture.ts';
import { asAvif, pictureVariants } from '../derive/picture-variants.ts';
import type { LocalizedBody, Programme } from '../model/programme.ts';
import type { Picture } from '../model/picture.ts';
import { fileCache } from './file-cache.ts';
import { writeOut } from './write-out.ts';

const QUALITY = 76;
/**
 * Of AVIF: on pictures of the example a little nearer to the original than WebP's, in three quarters of the bytes. The
 * encoder's usual effort, 4, takes seven times as long for an eighth less: hours for a thousand photos.
 */
const AVIF = { quality: 45, effort: 2 };

/** Write every picture of the public site in its sizes, upright and without metadata. Returns how many files there are. */
export async function writePictures(
  { programme, outDir, cacheDir }: { programme: Programme; outDir: string; cacheDir: string | undefined },
): Promise<number> {
  const cache = fileCache(cacheDir);
  let files = 0;
  for (const picture of picturesOf(programme).values()) {
    for (const variant of pictureVariants(picture)) {
      const bytes = picture.format === 'svg'
        ? await readFile(picture.file)
        : await cache.get('pictures', `${picture.sha256}-${variant.width}-q${QUALITY}-2`, async () =>
          (await openPicture(picture.file)).resize(variant.width, variant.height).webp({ quality: QUALITY }).toBuffer());
      await writeOut(join(outDir, variant.path), bytes);
      files += 1;
      const avif = programme.municipality.avif ? asAvif(variant) : undefined;
      if (avif === undefined) continue;
      await writeOut(join(outDir, avif), await cache.get('pictures', `${picture.sha256}-${variant.width}-a${AVIF.quality}-${AVIF.effort}-2`, async () =>
        (await openPicture(picture.file)).resize(variant.width, variant.height).avif(AVIF).toBuffer()));
      files += 1;
    }
  }
  return files;
}

/** Each picture that may be seen, once. */
function picturesOf(programme: Programme): ReadonlyMap<string, Picture> {
  const inBody = (body: LocalizedBody) => Object.values(body).flatMap((text) => Object.values(text.pictures));
  const { municipality, areas, partners, projects, news, editions, lessons, spanningProgrammes } = programme;
  const pictures = [
    municipality.style.logo,
    ...partners.map((partner) => partner.logo),
    ...areas.flatMap((area) => [area.cover, ...inBody(area.body), ...(area.vision ? inBody(area.vision.body) : [])]),
    ...[...projects, ...news].flatMap((item) => [...item.photos, ...inBody(item.body)]),
    ...[...partners, ...editions, ...lessons, ...spanningProgrammes].flatMap((item) => inBody(item.body)),
  ];
  return new Map(pictures.flatMap((picture) => (picture ? [[picture.sha256, picture]] : [])));
}
