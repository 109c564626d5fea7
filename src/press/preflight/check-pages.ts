import { printerProfile } from '../../model/printer-profile.ts';
import { BOX_TOLERANCE_MM, boxesOf, readBox, sizeMm, type Box } from '../read/page-boxes.ts';
import { toMillimetres } from '../millimetres.ts';
import { bindingOf, MOST_STAPLED_PAGES } from '../order/binding.ts';
import { rounded, worstOrFailing, type Check } from './check.ts';
import type { PressDocument } from './press-document.ts';

/** Pages that a sheet of a binding holds. */
const IN_A_SHEET = { 'saddle-stitch': 4, perfect: 2, none: 1 } as const;

/** How many pages, whether their numbers hold and the middle is filled, and the boxes of each page. */
export function checkPages(press: PressDocument): Check[] {
  return [...checkCount(press), checkNumbers(press), checkSpreads(press), ...checkBoxes(press)];
}

function checkCount({ pages, press }: PressDocument): Check[] {
  const binding = bindingOf(press, pages.length);
  const multiple = IN_A_SHEET[binding];
  const whole = pages.length % multiple === 0 && pages.length > 0;
  const count: Check = {
    id: 'page-count', value: pages.length, bound: `a multiple of ${multiple}`, passed: whole,
    ...(!whole && { message: {
      en: `The booklet has ${pages.length} pages, and ${binding} needs a multiple of ${multiple}: put "notes" among booklets.sections of municipality.yml, which fills it up.`,
      nl: `Het boekje heeft ${pages.length} bladzijden; voor ${binding} moet dat een veelvoud van ${multiple} zijn: zet "notes" bij booklets.sections in municipality.yml, dat vult aan.`,
    } }),
  };
  const thick = pages.length > MOST_STAPLED_PAGES;
  if (binding !== 'saddle-stitch') {
    if (press.binding !== undefined || !thick) return [count];
    return [count, { id: 'page-count-most', value: pages.length, bound: MOST_STAPLED_PAGES, passed: true, warning: true, message: {
      en: `Staples hold at most ${MOST_STAPLED_PAGES} pages and this has ${pages.length}, so the order says glued. Ask the printer for the price, or leave sections out (booklets.sections).`,
      nl: `Nietjes houden hooguit ${MOST_STAPLED_PAGES} bladzijden en dit zijn er ${pages.length}; op de bestelling staat daarom gelijmd. Vraag de drukker de prijs, of laat onderdelen weg (booklets.sections).`,
    } }];
  }
  const most: Check = {
    id: 'page-count-most', value: pages.length, bound: MOST_STAPLED_PAGES, passed: !thick,
    ...(thick && { message: {
      en: `Staples hold at most ${MOST_STAPLED_PAGES} pages and this has ${pages.length}: leave sections out (booklets.sections) or have it glued (press.binding: perfect).`,
      nl: `Nietjes houden hooguit ${MOST_STAPLED_PAGES} bladzijden en dit zijn er ${pages.length}: laat onderdelen weg (booklets.sections) of laat het lijmen (press.binding: perfect).`,
    } }),
  };
  return [count, most];
}

/** A list of contents that moves the pages it names, again and again, ends with numbers that are wrong. */
function checkNumbers({ settled }: PressDocument): Check {
  return {
    id: 'page-numbers', value: settled ? 'settled' : 'not settled', bound: 'settled', passed: settled,
    ...(!settled && { message: {
      en: 'The pages went on moving each time that their numbers were known, so that the list of contents may be wrong. Make a text some lines longer or shorter, and tell whoever looks after Doorstep.',
      nl: 'De bladzijden bleven verschuiven zodra hun nummers bekend waren; de inhoudsopgave kan verkeerd zijn. Maak een tekst een paar regels langer of korter, en meld het aan wie Doorstep beheert.',
    } }),
  };
}

/** Two empty pages that face each other look like a mistake of the printer's. */
function checkSpreads({ pages }: PressDocument): Check {
  const empty = (index: number) => pages[index]?.objects.every(({ kind }) => kind !== 'text' && kind !== 'picture') ?? false;
  const spreads = pages.flatMap(({ number }, index) => (number % 2 === 0 && index + 1 < pages.length && empty(index) && empty(index + 1) ? [number] : []));
  return {
    id: 'empty-spread', page: spreads[0], value: spreads.length, bound: 0, passed: spreads.length === 0,
    ...(spreads.length > 0 && { message: {
      en: `Pages ${spreads[0]} and ${(spreads[0] ?? 0) + 1} face each other and are empty: fill them, or leave the section out.`,
      nl: `Bladzijden ${spreads[0]} en ${(spreads[0] ?? 0) + 1} liggen naast elkaar en zijn leeg: vul ze, of laat het onderdeel weg.`,
    } }),
  };
}

function checkBoxes({ pages, press, printer }: PressDocument): Check[] {
  const wanted = boxesOf({ ...press, marginMm: 0 });
  const sizes = (['TrimBox', 'BleedBox'] as const).map((name): Check => {
    const off = pages.find(({ page }) => !sameSize(readBox(page, name), wanted[name]));
    const shown = off ? readBox(off.page, name) : wanted[name];
    return {
      id: name === 'TrimBox' ? 'trim-box' : 'bleed-box', page: off?.number, value: shown ? sizeInWords(shown) : 'none', bound: sizeInWords(wanted[name]), passed: !off,
      ...(off && { message: { en: `Page ${off.number} has another ${name} than was ordered.`, nl: `Bladzijde ${off.number} heeft een andere ${name} dan besteld.` } }),
    };
  });
  const bleeds = pages.map(({ number, page }) => ({ page: number, value: leastBleed(readBox(page, 'TrimBox'), readBox(page, 'BleedBox')) }));
  const usual = printerProfile(press.printer).bleedMm;
  const bleed = worstOrFailing('bleed', bleeds, {
    bound: Math.max(printer.leastBleedMm, press.bleedMm),
    tolerance: BOX_TOLERANCE_MM,
    message: ({ value }) => ({
      en: `There are ${rounded(value)} mm of bleed: set press.bleed to ${usual} in municipality.yml.`,
      nl: `Er is ${rounded(value)} mm afloop: zet press.bleed in municipality.yml op ${usual}.`,
    }),
  }).slice(0, 1);
  return [...sizes, ...bleed, ...checkSafeDistance(pages, press.safeMm)];
}

function checkSafeDistance(pages: PressDocument['pages'], safeMm: number): Check[] {
  const distances = pages.flatMap(({ number, page, objects }) => {
    const trim = readBox(page, 'TrimBox');
    const boxes = objects.flatMap((object) => (object.kind === 'text' ? [object.box] : []));
    return trim && boxes.length > 0 ? [{ page: number, value: Math.min(...boxes.map((box) => distanceMm(box, trim))) }] : [];
  });
  return worstOrFailing('safe-distance', distances, {
    bound: safeMm,
    tolerance: BOX_TOLERANCE_MM,
    message: ({ page, value }) => ({
      en: `Text on page ${page} comes within ${rounded(value)} mm of the edge; ${safeMm} mm stay free, since cutting is never exact. Shorten what stands there, or set a smaller press.safe if the printer agrees.`,
      nl: `Tekst op bladzijde ${page} komt tot ${rounded(value)} mm van de rand; ${safeMm} mm blijft vrij, want snijden is nooit precies. Maak de tekst korter, of zet press.safe lager als de drukker dat goed vindt.`,
    }),
  });
}

const distanceMm = (inner: Box, outer: Box) => toMillimetres(Math.min(inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]));
const leastBleed = (trim: Box | undefined, bleed: Box | undefined) => (trim && bleed ? distanceMm(trim, bleed) : 0);
const sizeInWords = (box: Box) => sizeMm(box).map((side) => side.toFixed(2)).join(' × ');

function sameSize(box: Box | undefined, wanted: Box): boolean {
  if (!box) return false;
  const size = sizeMm(wanted);
  return sizeMm(box).every((side, axis) => Math.abs(side - (size[axis] ?? 0)) <= BOX_TOLERANCE_MM);
}
