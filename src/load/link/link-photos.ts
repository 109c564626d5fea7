import type { z } from 'zod';
import type { photoFields, Picture } from '../../model/picture.ts';
import { localized, type LinkContext, type TextFile } from './context.ts';

/** Photos with consent, in the author's order. One without is left out, with a warning where the file is public. */
export async function linkPhotos(context: LinkContext, file: TextFile, photos: readonly z.output<typeof photoFields>[] | undefined, isPublic = true): Promise<Picture[]> {
  const { attachments, pictures, consent: consents, log } = context;
  const shown: Picture[] = [];
  for (const [index, { src, alt, credit, consent }] of (photos ?? []).entries()) {
    const at = file.yaml.place(['photos', index, 'src']);
    const text = localized(context, file, ['photos', index, 'alt'], alt);
    const found = attachments.find(at, file.path, src);
    const read = found && (await pictures.read(found, at));
    if (consent !== true) {
      if (isPublic) log.add(at, 'photo-without-consent', src);
      continue;
    }
    const refusal = found && consents.refusedIn(found.path);
    if (refusal !== undefined) {
      log.add(at, 'photo-consent-differs', src, refusal);
    } else if (read !== undefined) {
      shown.push({ ...read, alt: text, credit });
    }
  }
  return shown;
}
