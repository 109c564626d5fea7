import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { run } from './programs.ts';

const INKS = ['Cyan', 'Magenta', 'Yellow', 'Black'];
/** Fine enough for every flat colour and a good part of a photo's pixels. */
const DPI = 40;

/** The most ink on one spot of each page, in percent, measured on separations that Ghostscript draws; and what it complained of. */
export async function drawnInk(file: string): Promise<{ readonly perPage: readonly number[]; readonly complaint: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstep-ink-'));
  try {
    const { out, complaint } = await run('gs', ['-q', '-dSAFER', '-dNOPAUSE', '-dBATCH', '-sDEVICE=tiffsep', `-r${DPI}`, '-o', path.join(folder, 'p-%d.tif'), file]);
    const pages = (await readdir(folder)).filter((name) => /^p-\d+\.tif$/u.test(name)).length;
    const perPage: number[] = [];
    for (let page = 1; page <= pages; page += 1) perPage.push(await mostInk(INKS.map((ink) => path.join(folder, `p-${page}(${ink}).tif`))));
    return { perPage, complaint: `${out}${complaint}`.trim() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Separations are grey: white is no ink. */
async function mostInk(separations: readonly string[]): Promise<number> {
  const inks = await Promise.all(separations.map(async (file) => {
    const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
    return { data, step: info.channels };
  }));
  const pixels = Math.min(...inks.map(({ data, step }) => data.length / step));
  let most = 0;
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const sum = inks.reduce((all, { data, step }) => all + 255 - (data[pixel * step] ?? 255), 0);
    if (sum > most) most = sum;
  }
  return most / 2.55;
}
