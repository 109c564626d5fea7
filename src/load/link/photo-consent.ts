import { contentPath } from '../files/attachments.ts';
import type { Sources } from '../sources.ts';

/** Which picture files somebody listed as a photo without consent: no text may show those, wherever it stands. */
export interface PhotoConsent {
  /** By path in the content folder. */
  isRefused(picture: string): boolean;
}

/** A file that is listed twice, once with consent and once without, is refused: somebody has not agreed. */
export function createPhotoConsent(sources: Sources): PhotoConsent {
  const files = [...sources.areas.values()].flatMap(({ projects, news }) => [...projects.values(), ...news.values()]);
  const refused = new Set(files.flatMap((file) =>
    (file?.fields.photos ?? []).filter((photo) => photo.consent !== true).flatMap((photo) => contentPath(file?.path ?? '', photo.src) ?? [])));
  return { isRefused: (picture) => refused.has(picture) };
}
