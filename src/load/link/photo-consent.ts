import { contentPath } from '../files/attachments.ts';
import type { Sources } from '../sources.ts';

/** Which picture files somebody listed as a photo without consent: no text may show those, wherever it stands. */
export interface PhotoConsent {
  /** The file that lists a picture without consent, by its path in the content folder; undefined where none does. */
  refusedIn(picture: string): string | undefined;
}

/** A file that is listed twice, once with consent and once without, is refused: somebody has not agreed. */
export function createPhotoConsent(sources: Sources): PhotoConsent {
  const files = [...sources.areas.values()].flatMap(({ projects, news }) => [...projects.values(), ...news.values()]);
  const refused = new Map(files.flatMap((file) => {
    const without = (file?.fields.photos ?? []).filter((photo) => photo.consent !== true);
    return file === undefined ? [] : without.map((photo): [string | undefined, string] => [contentPath(file.path, photo.src), file.path]);
  }));
  return { refusedIn: (picture) => refused.get(picture) };
}
