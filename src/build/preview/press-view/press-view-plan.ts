import type { Language } from '../../../model/language.ts';
import type { Area, Edition, Programme } from '../../../model/programme.ts';
import { areasToPress, printedLanguage } from '../../../press/make-press.ts';

/** The address of the list; no area can be called so, since ids do not begin with an underscore. */
export const PRESS_VIEWS_PATH = '/_booklet/';

/** A booklet that a preview can show as it is pressed. */
export interface PlannedPressView {
  readonly area: Area;
  readonly edition: Edition;
  readonly language: Language;
  readonly size: 'normal' | 'large';
  /** Address of its view, with a slash at both ends. */
  readonly path: string;
  /** Whether this is the one of its area that the printer gets. */
  readonly ordered: boolean;
}

/** Every booklet that could be pressed: of each edition, drafts among them, newest first; of each area, language and size. */
export function planPressViews(programme: Programme): readonly PlannedPressView[] {
  const printed = printedLanguage(programme);
  const languages = [printed, ...programme.municipality.booklets.languages.filter((language) => language !== printed)];
  return programme.editions.toReversed().flatMap((edition) => areasToPress(programme, edition, []).flatMap((area) =>
    languages.flatMap((language) => (['normal', 'large'] as const).map((size): PlannedPressView => ({
      area,
      edition,
      language,
      size,
      path: [pressViewPath(area, edition).slice(0, -1), ...(language === printed ? [] : [language]), ...(size === 'large' ? ['large'] : []), ''].join('/'),
      ordered: language === printed && size === 'normal',
    })))));
}

/** The address of the view of what the printer gets of an area. */
export function pressViewPath(area: Pick<Area, 'id'>, edition: Pick<Edition, 'id'>): string {
  return `${PRESS_VIEWS_PATH}${area.id}/${edition.id}/`;
}
