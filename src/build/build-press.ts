import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textReport } from '../check/reporters/text.ts';
import { currentEdition } from '../derive/editions.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Area, Edition, Programme } from '../model/programme.ts';
import { UserError } from '../model/user-error.ts';
import { freezeEdition, mustBeFreezable } from '../press/freeze/freeze-edition.ts';
import { areasToPress, makePress, type PressResult } from '../press/make-press.ts';
import { CHECKS } from '../press/preflight/check.ts';
import { preflightPage } from '../press/preflight/preflight-page.ts';
import { checkContent } from './check-content.ts';
import { lineProgress, type Progress } from './progress.ts';
import { stage } from './publish.ts';

/** Of more areas than this, only what is to mend or to look at is told. */
const FEW = 3;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface BuildPressOptions {
  readonly contentDir: string;
  readonly pressOutDir: string;
  readonly editionId: string;
  /** Only these areas; all that the edition promises something in where empty. */
  readonly areaIds: readonly string[];
  readonly today: IsoDate;
  /** Freeze what is promised: see docs/printing. */
  readonly final: boolean;
  readonly cacheDir: string | undefined;
}

/**
 * Make the press files of one edition, drafts among them. Answers 0 when they are published and 1 when the content or a
 * file for the printer is at fault; then the previous files stay as they were.
 */
export async function buildPress(options: BuildPressOptions, progress: Progress = lineProgress(process.stderr)): Promise<0 | 1> {
  const { contentDir, pressOutDir, editionId, areaIds, today, final, cacheDir } = options;
  const { programme, issues } = await progress.step('content', () => checkContent({ contentDir, today, cacheDir }), ({ programme }) => (programme ? `${programme.projects.length} projects in ${programme.areas.length} areas` : 'at fault'));
  if (issues.length > 0) progress.say(textReport(issues));
  if (!programme) {
    progress.say('Nothing was made. Mend what is said above and try again.');
    return 1;
  }
  const edition = mustFindEdition(programme, editionId);
  const areas = mustFindAreas(programme, edition, areaIds);
  if (final) mustBeFreezable({ programme, edition, areas, contentDir });

  const press = await stagePress({ programme, edition, areas, pressOutDir, contentDir, cacheDir }, progress);
  if (!(await acceptPress(press, progress))) return 1;
  try {
    if (final) {
      const files = await progress.step('freezing', () => freezeEdition({ programme, edition, areas, contentDir, cacheDir }), (written) => `${written.length} files in ${join('editions', `${edition.id}.printed`)}`);
      progress.say(`  Keep these with your content: ${files.join(', ')}`);
    }
    await press.publish();
  } catch (error) {
    await press.discard();
    throw error;
  }
  progress.say(`  The printer gets ${shown(join(pressOutDir, edition.id, `${edition.id}.zip`))}`);
  return 0;
}

/** Press files in the making, beside those of before. */
export interface StagedPress {
  readonly edition: Edition;
  readonly results: readonly PressResult[];
  /** Whether every file is right for the printer. */
  readonly passed: boolean;
  publish(): Promise<void>;
  discard(): Promise<void>;
  /** Put faulty files with their preflights where people can look at them; answers the folder. The files of before stay. */
  keepFaulty(): Promise<string>;
}

/** Tell what the preflights found. Where one failed, the files are kept apart and this is false: then nothing may be published. */
export async function acceptPress(press: StagedPress, progress: Progress, detail?: Detail): Promise<boolean> {
  const { results, edition } = press;
  for (const result of results) {
    const page = pageOf(result, edition, detail ?? (results.length <= FEW ? 'everything' : 'warnings'));
    if (page !== undefined) progress.say(page);
  }
  if (!press.passed) progress.say(`Nothing was published. Mend what is marked ✗ above. To look at, not to print: ${shown(await press.keepFaulty())}`);
  else if (detail === 'faults') progress.say(warningsInWords(results, edition));
  return press.passed;
}

/** The press files of the current edition, for a build; undefined where it is a draft or promises nothing in these areas. */
export async function stageCurrentPress(
  options: Omit<StagePressOptions, 'edition' | 'areas'> & { readonly areaIds: readonly string[] }, progress: Progress,
): Promise<StagedPress | undefined> {
  const edition = currentEdition(options.programme);
  const areas = edition ? areasToPress(options.programme, edition, options.areaIds) : [];
  return edition && areas.length > 0 ? stagePress({ ...options, edition, areas }, progress) : undefined;
}

interface StagePressOptions {
  readonly programme: Programme;
  readonly edition: Edition;
  readonly areas: readonly Area[];
  readonly pressOutDir: string;
  readonly contentDir: string;
  readonly cacheDir: string | undefined;
}

/** Make the press files of an edition without publishing them yet: a build publishes them with its site, or neither. */
export async function stagePress(
  { programme, edition, areas, pressOutDir, contentDir, cacheDir }: StagePressOptions, progress: Progress,
): Promise<StagedPress> {
  const outDir = join(pressOutDir, edition.id);
  const faultyDir = join(pressOutDir, `${edition.id}.faulty`);
  const staging = await stage(outDir, [contentDir, ROOT]);
  try {
    const results = await progress.step('press', () => makePress({
      programme, edition, areas, outDir: staging.dir, cacheDir, onDone: (done, total) => { progress.count('press', done, total); },
    }), pressOutcome);
    return {
      edition,
      results,
      passed: results.every(({ preflight }) => preflight.passed),
      publish: async () => {
        await staging.publish();
        await rm(faultyDir, { recursive: true, force: true });
      },
      discard: () => staging.discard(),
      keepFaulty: async () => {
        await rm(faultyDir, { recursive: true, force: true });
        for (const { area } of results.filter(({ preflight }) => !preflight.passed)) {
          await mkdir(join(faultyDir, area.id), { recursive: true });
          for (const name of ['preflight.json', `${area.id}-${edition.id}.pdf`]) await rename(join(staging.dir, area.id, name), join(faultyDir, area.id, name));
        }
        await staging.discard();
        return faultyDir;
      },
    };
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

function pressOutcome(results: readonly PressResult[]): string {
  const faulty = results.filter(({ preflight }) => !preflight.passed).length;
  return faulty === 0 ? `${results.length === 1 ? '1 area' : `${results.length} areas`} ready for the printer` : `${faulty} of ${results.length} areas at fault`;
}

/** How much is told of an area that is right; of one at fault it is everything. */
type Detail = 'everything' | 'warnings' | 'faults';

function pageOf({ area, preflight, officeScalePercent }: PressResult, edition: Edition, detail: Detail): string | undefined {
  const all = detail === 'everything' || !preflight.passed;
  const checks = all ? preflight.checks : preflight.checks.filter(({ warning }) => warning && detail === 'warnings');
  if (checks.length === 0) return undefined;
  const scale = officeScalePercent === 100 || !all ? '' : `  The office version on A4 is made smaller, to ${officeScalePercent} %: the trim is larger than half of A4.\n`;
  return `${preflightPage(`${Object.values(area.title)[0] ?? area.id}, ${edition.id}`, { ...preflight, checks })}${scale}`;
}

function warningsInWords(results: readonly PressResult[], edition: Edition): string {
  const areas = results.filter(({ preflight }) => preflight.checks.some(({ warning }) => warning)).length;
  const what = new Set(results.flatMap(({ preflight }) => preflight.checks.flatMap(({ id, warning }) => (warning ? [CHECKS[id].title.en] : []))));
  return areas === 0
    ? `  Press files of ${edition.id}: every check passed`
    : `  Press files of ${edition.id}: ${areas} of ${results.length} areas have something to look at (${[...what].join(', ')}): npm run press -- --edition ${edition.id}`;
}

function mustFindEdition(programme: Programme, editionId: string): Edition {
  const edition = programme.editions.find(({ id }) => id === editionId);
  if (!edition) throw new UserError(`--edition ${editionId}: no such edition. There are: ${programme.editions.map(({ id }) => id).join(', ')}.`);
  return edition;
}

function mustFindAreas(programme: Programme, edition: Edition, areaIds: readonly string[]): readonly Area[] {
  const unknown = areaIds.filter((id) => !programme.areas.some((area) => area.id === id));
  if (unknown.length > 0) throw new UserError(`--area ${unknown.join(', ')}: no such area. There are: ${programme.areas.map(({ id }) => id).join(', ')}.`);
  const areas = areasToPress(programme, edition, areaIds);
  const without = areaIds.filter((id) => !areas.some((area) => area.id === id));
  if (without.length > 0) throw new UserError(`--area ${without.join(', ')}: edition ${edition.id} promises nothing there, so there is nothing to print.`);
  if (areas.length === 0) throw new UserError(`Edition ${edition.id} promises nothing yet: name it under editions in a project.`);
  return areas;
}

const shown = (path: string) => {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near || basename(dirname(path));
};
