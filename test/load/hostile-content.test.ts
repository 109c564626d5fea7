import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/check/run-checks.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';
import { contentWith, TODAY, withField } from './load-faults.ts';

const PROJECT = 'areas/oost/projects/bomen.md';
const AREA = 'areas/oost/area.md';
const project = String(minimalContent()[PROJECT]);
const boundary = (text: string) => ({ [AREA]: withField('boundary: grens.geojson'), 'areas/oost/grens.geojson': text });

/** Content that no person writes, but a broken export or a joker may: it ends in words, soon, and never in a crash. */
const cases: [string, Parameters<typeof contentWith>[0], string][] = [
  ['lists 100,000 deep', { [PROJECT]: withField(`streets: ${'['.repeat(100_000)}${']'.repeat(100_000)}`) }, 'yaml-too-large'],
  ['items 50,000 deep', { [PROJECT]: withField(`streets:\n  ${'- '.repeat(50_000)}a`) }, 'yaml-too-large'],
  ['30,000 repeats of one value', { 'municipality.yml': (text) => `${text}synonyms:\n  - &a [boom, bomen]\n${'  - *a\n'.repeat(30_000)}` }, 'yaml-too-large'],
  ['a record 100,000 levels deep', { 'editions/2027.printed/oost.json': '['.repeat(100_000) + ']'.repeat(100_000) }, 'yaml-too-large'],
  ['collections of shapes 50,000 deep', boundary('{"type":"GeometryCollection","geometries":['.repeat(50_000) + ']}'.repeat(50_000)), 'geojson-kind'],
  ['coordinates 1,000,000 deep', boundary(`{"type":"Polygon","coordinates":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`), 'geojson-position'],
  ['half a link 200,000 times', { [PROJECT]: project + ']('.repeat(200_000) }, 'text-too-long'],
  ['a telephone number with 300,000 spaces', { [PROJECT]: `${project}+31${' '.repeat(300_000)}x` }, 'text-too-long'],
  ['an e-mail address of dots', { [PROJECT]: withField(`contact: {email: "x@${'.'.repeat(200_000)}@"}`) }, 'bad-email'],
  ['a page of 100,000 braces', { 'pages/over.mdx': `---\ntitle: Over\n---\n${'{'.repeat(100_000)}` }, 'paragraph-too-long'],
  ['an SVG of half attributes', { 'logo.svg': `<svg ${'href="'.repeat(80_000)}`, 'municipality.yml': (text) => `${text}style: {logo: logo.svg}\n` }, 'svg-unsafe'],
  ['a table of commas', { 'budgets/2027.csv': ','.repeat(1_000_000) }, 'csv-columns'],
];

describe('content that no person writes', () => {
  it.each(cases)('%s', async (_, changes, rule) => {
    const contentDir = await writeContentFolder(contentWith(changes));
    const started = performance.now();
    const { programme, issues, texts } = await loadProgramme({ contentDir, today: TODAY });
    runChecks({ programme, texts });
    expect(issues.map((issue) => issue.rule)).toEqual([rule]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('a boundary of 200,000 points is no fault', async () => {
    const points = Array.from({ length: 200_000 }, (_, index) => `[5.${String(index).padStart(6, '0')},53.1]`);
    const { issues } = await loadProgramme({ contentDir: await writeContentFolder(contentWith(boundary(`{"type":"Polygon","coordinates":[[${points.join(',')},[5.000000,53.1]]]}`))), today: TODAY });
    expect(issues).toEqual([]);
  });

  it('a thousand faults of one kind in one file are told a hundred times', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `west,2027-01-01,Feest ${index},Panel,activity,100,,`).join('\n');
    const { issues } = await loadProgramme({
      contentDir: await writeContentFolder(contentWith({ 'budgets/2027.csv': `area,date,initiative,applicant,purpose,granted,spent,note\n${rows}\n` })), today: TODAY,
    });
    expect(issues).toHaveLength(100);
  });
});
