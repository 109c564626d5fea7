import { bookletPath, pathIn } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { Area, Edition, PrintedRecord, Programme } from '../model/programme.ts';
import { editionsWithBooklet } from '../derive/editions.ts';

/** One booklet that the site offers. */
export interface PlannedBooklet {
  readonly area: Area;
  readonly edition: Edition;
  readonly language: Language;
  readonly size: 'normal' | 'large';
  /** Site path of the file. */
  readonly path: string;
  /** Whether it is in another language than the one that is printed. */
  readonly further: boolean;
  /** What was promised in print, where this edition is frozen. */
  readonly record?: PrintedRecord | undefined;
}

/** Every booklet of the site: each area with something promised, each public edition, each booklet language, both sizes. */
export function planBooklets(programme: Programme, areaIds: readonly string[]): readonly PlannedBooklet[] {
  const { municipality, printedRecords } = programme;
  const [defaultLanguage] = municipality.languages;
  const wanted = programme.areas.filter((area) => areaIds.length === 0 || areaIds.includes(area.id));
  return wanted.flatMap((area) => editionsWithBooklet(programme, area).flatMap((edition) =>
    municipality.booklets.languages.flatMap((language, index) => (['normal', 'large'] as const).map((size): PlannedBooklet => ({
      area,
      edition,
      language,
      size,
      path: pathIn(bookletPath(area.id, edition.id, size === 'large'), language, defaultLanguage ?? language),
      further: index > 0,
      record: recordOf(printedRecords, area, edition),
    })))));
}

function recordOf(records: readonly PrintedRecord[], area: Area, edition: Edition): PrintedRecord | undefined {
  return records.find((record) => record.area === area.id && record.edition === edition.id);
}
