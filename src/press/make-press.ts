import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { composeBooklet } from '../booklet/compose-booklet.ts';
import type { BookletRequest } from '../booklet/sections/composing.ts';
import { startHand, type Hand } from '../booklet/worker-hand.ts';
import { promisedIn } from '../derive/editions.ts';
import type { Language } from '../model/language.ts';
import type { Area, Edition, Programme } from '../model/programme.ts';
import { distributionCsv } from './order/distribution-csv.ts';
import { writeEditionZip } from './order/write-edition-zip.ts';
import type { AreaOrder, PressedArea } from './press-area.ts';
import type { PressWorkerSettings } from './press-worker.ts';

export interface PressOptions {
  readonly programme: Programme;
  readonly edition: Edition;
  readonly areas: readonly Area[];
  /** Folder of the edition: press/<edition>. */
  readonly outDir: string;
  /** Folder of earlier results; everything is made anew where undefined. */
  readonly cacheDir: string | undefined;
  readonly workers?: number | undefined;
  readonly onDone?: (done: number, total: number) => void;
}

/** What was made of an area; its files lie in the output already. */
export interface PressResult extends Omit<PressedArea, 'files'> {
  readonly area: Area;
}

/** Areas that an edition has a booklet for: those it promises something in, today or in print. `areaIds` narrows them; empty means all. */
export function areasToPress(programme: Programme, edition: Edition, areaIds: readonly string[]): readonly Area[] {
  const printed = (area: Area) => programme.printedRecords.some((record) => record.area === area.id && record.edition === edition.id);
  return programme.areas.filter((area) => (areaIds.length === 0 || areaIds.includes(area.id)) && (promisedIn(area, edition).length > 0 || printed(area)));
}

/**
 * The press files of an edition: a folder for each area, the rows for the distributor, and all of it in one archive.
 * Areas are made in worker processes, as many at once as there are workers. What failed its preflight is written all the
 * same: whether that may be published is for the caller, who gets every report.
 */
export async function makePress({ programme, edition, areas, outDir, cacheDir, workers = 2, onDone = () => undefined }: PressOptions): Promise<readonly PressResult[]> {
  const settings: PressWorkerSettings = { fontFiles: programme.municipality.style.fontFiles, cacheDir };
  const hands: Hand<AreaOrder, PressedArea>[] = [];
  const queue = areas.values();
  const results: PressResult[] = [];
  const names: string[] = [];
  const work = async () => {
    let hand: Hand<AreaOrder, PressedArea> | undefined;
    for (const area of queue) {
      if (!hand) hands.push(hand = startHand(new URL('./press-worker.ts', import.meta.url), settings));
      const { files, ...pressed } = await hand.do(areaOrder(programme, edition, area), `The press files of ${area.id} could not be made`);
      await mkdir(path.join(outDir, area.id), { recursive: true });
      for (const [name, content] of files) {
        await writeFile(path.join(outDir, area.id, name), content);
        names.push(`${area.id}/${name}`);
      }
      results.push({ area, ...pressed });
      onDone(results.length, areas.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, areas.length) }, work));
  } finally {
    await Promise.all(hands.map((hand) => hand.stop()));
  }
  await mkdir(outDir, { recursive: true });
  await writeFile(path.join(outDir, 'distribution.csv'), distributionCsv(programme.distribution, areas.map(({ id }) => id), programme.municipality.press));
  await writeEditionZip(path.join(outDir, `${edition.id}.zip`), outDir, [...names, 'distribution.csv']);
  return results.toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
}

/**
 * What is to be pressed for an area: only what the work needs, since the whole programme would be copied to a worker each
 * time. The printer gets ordinary letters in the first language; a preview may ask for another booklet of the area.
 */
export function areaOrder(programme: Programme, edition: Edition, area: Area, other: Partial<Pick<BookletRequest, 'language' | 'size'>> = {}): AreaOrder {
  const { municipality } = programme;
  const { language = printedLanguage(programme), size = 'normal' } = other;
  const { name, contact, languages, terms, press } = municipality;
  const data = composeBooklet({ programme, area, edition, language, size, medium: 'press' });
  return {
    data,
    area: { id: area.id, title: area.title, households: area.households },
    edition: { id: edition.id, title: edition.title, period: edition.period, delivery: edition.delivery },
    municipality: { name, contact, languages, terms, press: { ...press, trimMm: data.sheet.trim } },
    distribution: programme.distribution.filter((row) => row.area.id === area.id).map(({ postcode, households, noUnaddressed }) => ({ postcode, households, noUnaddressed })),
  };
}

/** The language of the booklet that the printer gets. */
export function printedLanguage({ municipality: { booklets, languages } }: Pick<Programme, 'municipality'>): Language {
  return booklets.languages[0] ?? languages[0] ?? 'nl';
}
