import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cmyk, PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateContent } from '../../scripts/bench/generate-content.ts';
import { buildPress } from '../../src/build/build-press.ts';
import { checkContent } from '../../src/build/check-content.ts';
import { silentProgress } from '../../src/build/progress.ts';
import type { Area, PressSettings } from '../../src/model/programme.ts';
import { areasToPress } from '../../src/press/make-press.ts';
import { imposeSaddleStitch } from '../../src/press/office/imposition.ts';
import { colourUses } from '../../src/press/read/colour-uses.ts';
import { drawnInk } from './drawn-ink.ts';
import { askEach, complaintsOf, mustHave, run } from './programs.ts';
import { wordsOnPages } from './words-on-pages.ts';

const EXAMPLE = path.join(import.meta.dirname, '../../content');
const EDITION = '2027';
const TODAY = '2027-03-01';
const AREAS = 40;
/** Some 24 pages. */
const GENERATED = { areas: AREAS, projectsPerArea: 5, photosPerProject: 1 };

interface Pressed {
  readonly press: PressSettings;
  readonly areas: readonly Area[];
  file(area: Area, name: (base: string) => string): string;
}

let folder: string;
const pressed: Record<'example' | 'generated', Pressed | undefined> = { example: undefined, generated: undefined };

async function pressAll(contentDir: string, out: string): Promise<Pressed> {
  const said: string[] = [];
  const code = await buildPress(
    { contentDir, pressOutDir: out, editionId: EDITION, areaIds: [], today: TODAY, final: false, cacheDir: undefined },
    { ...silentProgress, say: (line) => { said.push(line); } },
  );
  if (code !== 0) throw new Error(said.join('\n'));
  const { programme } = await checkContent({ contentDir, today: TODAY });
  const edition = programme?.editions.find(({ id }) => id === EDITION);
  if (!programme || !edition) throw new Error('The content cannot be read.');
  return {
    press: programme.municipality.press,
    areas: areasToPress(programme, edition, []),
    file: (area, name) => path.join(out, EDITION, area.id, name(`${area.id}-${EDITION}`)),
  };
}

beforeAll(async () => {
  await mustHave('qpdf', 'pdfinfo', 'pdffonts', 'pdfimages', 'pdftotext', 'gs');
  folder = await mkdtemp(path.join(tmpdir(), 'doorstep-conformance-'));
  await generateContent(path.join(folder, 'content'), GENERATED);
  pressed.example = await pressAll(EXAMPLE, path.join(folder, 'example'));
  pressed.generated = await pressAll(path.join(folder, 'content'), path.join(folder, 'generated'));
}, 1_800_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['example', 'generated'] as const)('the press files of the %s', (which) => {
  const all = () => {
    const found = pressed[which];
    if (!found) throw new Error('Nothing was pressed.');
    return found;
  };
  /** Ask the same of the file of each area; the answers that are no empty list, by area. */
  const faults = async (ask: (area: Area, file: string) => Promise<readonly unknown[]>) => {
    const { areas, file } = all();
    const answers = await askEach(areas, async (area) => [area.id, await ask(area, file(area, (base) => `${base}.pdf`))] as const);
    return Object.fromEntries(answers.filter(([, wrong]) => wrong.length > 0));
  };

  it('are as many as there are areas', () => {
    expect(all().areas.length).toBeGreaterThanOrEqual(which === 'generated' ? AREAS : 5);
  });

  it('are read by qpdf, poppler and Ghostscript without a word, office version and ticket too', async () => {
    const { file } = all();
    expect(await faults(async (area) => {
      const names = [file(area, (base) => `${base}.pdf`), file(area, (base) => `${base}-a4.pdf`), file(area, () => 'ticket.pdf')];
      return (await Promise.all(names.map(complaintsOf))).flat();
    })).toEqual({});
  });

  it('say PDF/X-4 to poppler', async () => {
    expect(await faults(async (_area, file) => ((await run('pdfinfo', [file])).out.includes('PDF subtype:    PDF/X-4') ? [] : ['no PDF/X-4']))).toEqual({});
  });

  it('have all fonts embedded and cut down', async () => {
    expect(await faults(async (_area, file) => {
      const rows = (await run('pdffonts', [file])).out.split('\n').slice(2).filter(Boolean);
      return rows.length === 0 ? ['no fonts'] : rows.filter((row) => !/ yes yes (?:yes|no ) +\d+ +\d+$/u.test(row));
    })).toEqual({});
  });

  it('have boxes to a hundredth of a millimetre on every page', async () => {
    const { press: { trimMm: [width, height], bleedMm } } = all();
    const full = [0, 0, width + 2 * bleedMm, height + 2 * bleedMm];
    const wanted: Readonly<Record<string, readonly number[]>> = { MediaBox: full, BleedBox: full, TrimBox: [bleedMm, bleedMm, width + bleedMm, height + bleedMm] };
    expect(await faults(async (_area, file) => {
      const { out } = await run('pdfinfo', ['-box', '-f', '1', '-l', '9999', file]);
      const boxes = [...out.matchAll(/^Page +(\d+) (MediaBox|BleedBox|TrimBox): +([\d.-]+) +([\d.-]+) +([\d.-]+) +([\d.-]+)$/gmu)];
      const off = boxes.filter(([, , name = '', ...sides]) => sides.some((side, index) => Math.abs((Number(side) / 72) * 25.4 - (wanted[name]?.[index] ?? 0)) > 0.01));
      return boxes.length < 3 * 4 ? ['too few boxes'] : off.map(([line]) => line);
    })).toEqual({});
  });

  it('have no RGB and no colour by profile on any page', async () => {
    expect(await faults(async (_area, file) =>
      colourUses(await PDFDocument.load(await readFile(file), { updateMetadata: false })).filter(({ space }) => !['DeviceCMYK', 'DeviceGray', 'Pattern'].includes(space)))).toEqual({});
    // The same of pictures, by another program.
    expect(await faults(async (_area, file) => (await run('pdfimages', ['-list', file])).out.split('\n').slice(2).filter((row) => row !== '' && !/ (?:cmyk|gray) /u.test(row)))).toEqual({});
  });

  it('hold their ink under the limit on separations that Ghostscript draws without a word', async () => {
    const { press: { inkLimitPercent } } = all();
    expect(await faults(async (_area, file) => {
      const { perPage, complaint } = await drawnInk(file);
      const over = perPage.flatMap((ink, index) => (ink > inkLimitPercent + 0.4 ? [`page ${index + 1}: ${ink.toFixed(1)} %`] : []));
      return [...over, ...(complaint === '' ? [] : [complaint]), ...(perPage.length === 0 ? ['nothing drawn'] : [])];
    })).toEqual({});
  });

  it('show on each half of each side of the office version the page that belongs there, and nothing else', async () => {
    const { file } = all();
    expect(await faults(async (area, pressFile) => {
      const single = await wordsOnPages(pressFile);
      const sides = await wordsOnPages(file(area, (base) => `${base}-a4.pdf`));
      const fold = (297 / 2 / 25.4) * 72;
      const sorted = (words: readonly { readonly text: string }[]) => words.map(({ text }) => text).toSorted().join(' ');
      const wrong = imposeSaddleStitch(single.pages.length).flatMap(([left, right], side) => {
        const words = sides.pages[side] ?? [];
        const halves = [words.filter((word) => word.right <= fold + 1), words.filter((word) => word.right > fold + 1)];
        return [left, right].flatMap((page, half) => (sorted(halves[half] ?? []) === sorted(page === null ? [] : single.pages[page - 1] ?? []) ? [] : [`side ${side + 1}, ${half === 0 ? 'left' : 'right'}: not page ${page ?? 'blank'}`]));
      });
      return [...wrong, ...[single.complaint, sides.complaint].filter(Boolean), ...(sides.pages.length * 2 === single.pages.length ? [] : ['another number of sides'])];
    })).toEqual({});
  });
});

describe('the measure of ink itself', () => {
  it('sees a colour that is over the limit, which Ghostscript draws as it is', async () => {
    const document = await PDFDocument.create();
    document.addPage([100, 100]).drawRectangle({ x: 10, y: 10, width: 60, height: 60, color: cmyk(0.9, 0.9, 0.9, 0.5) });
    const file = path.join(folder, 'too-much.pdf');
    await writeFile(file, await document.save());
    const { perPage } = await drawnInk(file);
    expect(perPage).toHaveLength(1);
    expect(perPage[0]).toBeGreaterThan(315);
  });
});
