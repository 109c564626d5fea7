import type { Picture } from '../model/picture.ts';
import type { LocalizedBody } from '../model/programme.ts';
import { shownLanguage } from './body-html.ts';
import type { Site } from './site.ts';

/** Photos of a project or news item that its text, as this page has it, does not show by itself: none stands on a page twice. */
export function photosBesideText({ photos, body }: { readonly photos: readonly Picture[]; readonly body: LocalizedBody }, site: Site): readonly Picture[] {
  const language = shownLanguage(body, site);
  const shown = new Set(Object.values((language && body[language]?.pictures) ?? {}).map(({ path }) => path));
  return photos.filter(({ path }) => !shown.has(path));
}
