import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardData, composePanel, composeStrip, composeTitle } from '../../src/cards/compose-card.ts';
import { writeCards } from '../../src/cards/write-cards.ts';
import { contrastRatio } from '../../src/model/contrast.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import type { Programme } from '../../src/model/programme.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';

async function programmeWith(title: string, accent = '#1b5e7b'): Promise<Programme> {
  const content = minimalContent();
  const contentDir = await writeContentFolder({
    ...content,
    'areas/oost/area.md': (content['areas/oost/area.md'] ?? '').replace('---\n', `---\naccent: "${accent}"\n`),
    'areas/oost/projects/bomen.md': (content['areas/oost/projects/bomen.md'] ?? '').replace(/^title: .*$/mu, `title: ${JSON.stringify(title)}`),
  });
  const { programme, issues } = await loadProgramme({ contentDir, today: '2027-03-01' });
  if (!programme) throw new Error(JSON.stringify(issues));
  return programme;
}

let outDir: string;
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'doorstep-cards-'));
});

describe('the share card of a project', () => {
  it('is a PNG of 1200 by 630 beside the page, in each language, without metadata and the same each time', async () => {
    const programme = await programmeWith('Nieuwe bomen in de Tulpenstraat');
    expect(await writeCards({ programme, outDir })).toBe(2);
    const card = await readFile(join(outDir, 'oost', 'bomen', 'card.png'));
    expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect((await sharp(card).metadata()).exif).toBeUndefined();
    expect(await readFile(join(outDir, 'fy', 'oost', 'bomen', 'card.png'))).not.toEqual(card);
    const again = await mkdtemp(join(tmpdir(), 'doorstep-cards-'));
    await writeCards({ programme, outDir: again });
    expect(await readFile(join(again, 'oost', 'bomen', 'card.png'))).toEqual(card);
  });

  it('says area, title and status in words', async () => {
    const programme = await programmeWith('Nieuwe bomen');
    const [project] = programme.projects;
    if (!project) throw new Error('no project');
    const card = cardData(programme, project, 'nl');
    const words = JSON.stringify([composeTitle(card), composePanel(card), composeStrip(card)]);
    for (const word of ['Oost', 'Nieuwe bomen', 'Aangekondigd', 'Voorbeeld']) expect(words).toContain(word);
  });

  it('has the area\'s colour above and paper below, with the title whole on the border of where it is laid', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'doorstep-cards-'));
    await writeCards({ programme: await programmeWith('Bomen'), outDir: folder });
    const { data, info } = await sharp(join(folder, 'oost', 'bomen', 'card.png')).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)];
    for (const [x, y] of [[10, 10], [64, 180], [70, 440], [10, 485]] as const) expect(at(x, y)).toEqual([0x1b, 0x5e, 0x7b]);
    for (const [x, y] of [[10, 486], [600, 620]] as const) expect(at(x, y)).toEqual([255, 255, 255]);
  });

  it.each([
    ['the longest title there may be', 'Wij maken de Tulpenstraat, het Rozenplein en de Dahliastraat weer heel'],
    ['one very long word', 'Arbeidsongeschiktheidsverzekeringsmaatschappijengebouw'],
    ['signs of markup', '<b>& "tekst" </svg> {x}'],
  ])('leaves %s inside the panel and room free around it', async (_what, title) => {
    const folder = await mkdtemp(join(tmpdir(), 'doorstep-cards-'));
    await writeCards({ programme: await programmeWith(title), outDir: folder });
    const { data, info } = await sharp(join(folder, 'oost', 'bomen', 'card.png')).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const white = (x: number, y: number) => [0, 1, 2].every((channel) => (data[(y * info.width + x) * info.channels + channel] ?? 0) > 240);
    const columns = (from: number, to: number) => Array.from({ length: to - from }, (_, x) => from + x).some((x) => Array.from({ length: 480 }, (_y, y) => y).some((y) => white(x, y)));
    expect(columns(0, 60)).toBe(false);
    expect(columns(1150, 1200)).toBe(false);
    expect(columns(64, 400)).toBe(true);
  });

  it('darkens an accent on which white letters would not be read', async () => {
    const programme = await programmeWith('Bomen', '#1b5e7b');
    const [project] = programme.projects;
    if (!project) throw new Error('no project');
    const pale = { ...programme, projects: [{ ...project, area: { ...project.area, accent: '#ffe066' } }] };
    expect(contrastRatio(cardData(pale, pale.projects[0] ?? project, 'nl').accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});
