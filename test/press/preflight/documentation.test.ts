import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { PRINTER_IDS, printerProfile } from '../../../src/model/printer-profile.ts';
import { CHECKS } from '../../../src/press/preflight/check.ts';

const page = (name: string) => readFile(new URL(`../../../docs/printing/${name}`, import.meta.url), 'utf8');

it('every check has its row in docs/printing, and no row is left over', async () => {
  const rows = [...(await page('controles.md')).matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, id]) => id ?? '').filter((id) => id !== 'id');
  expect(rows.toSorted()).toEqual(Object.keys(CHECKS).toSorted());
});

it('every kind of printer has its row with its figures', async () => {
  const text = await page('drukkers.md');
  const yes = (value: boolean) => (value ? 'ja' : 'nee');
  for (const id of PRINTER_IDS) {
    const { bleedMm, marks, overprintBlack, inkLimitPercent, pdfVersion, minimumDpi, publisherAddress } = printerProfile(id);
    const cells = [`${bleedMm} mm`, yes(marks), yes(overprintBlack), `${inkLimitPercent} %`, pdfVersion, `${minimumDpi} dpi`, yes(publisherAddress)].join(' | ');
    expect(text.split('\n').find((line) => line.startsWith(`| \`${id}\``))).toContain(`| ${cells} |`);
  }
});
