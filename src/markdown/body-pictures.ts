import type { Language } from '../model/language.ts';
import { textIn } from '../model/localized-text.ts';
import type { Picture } from '../model/picture.ts';
import type { Body } from '../model/programme.ts';

/** A picture that a body shows and its description: the body's own, or else that of the list of photos. One that was not loaded is a defect. */
export function pictureOf(body: Body, src: string, alt: string | null | undefined, language: Language): { picture: Picture; alt: string } {
  const picture = Object.hasOwn(body.pictures, src) ? body.pictures[src] : undefined;
  if (picture === undefined) throw new Error(`The body shows "${src}", which was not loaded.`);
  const own = alt?.trim() ?? '';
  return { picture, alt: own === '' ? textIn(picture.alt, language).text : own };
}
