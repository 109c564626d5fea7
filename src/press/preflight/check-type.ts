import type { PageObject } from '../read/page-objects.ts';
import { rounded, worstOrFailing, type Check } from './check.ts';
import type { PressDocument } from './press-document.ts';

const LEAST_BODY_PT = 9;
const LEAST_TYPE_PT = 6;
/** Sizes come back from the file through a matrix; this much is no difference. */
const SAME_PT = 0.05;
const LEAST_LINE_PT = 0.25;

type Text = Extract<PageObject, { kind: 'text' }>;

/** Body text, small type and thin lines: what a press blurs or loses. */
export function checkType(press: PressDocument): Check[] {
  return [...checkText(press), ...checkLines(press), checkLetters(press)];
}

function checkText({ pages }: PressDocument): Check[] {
  const texts = pages.map(({ number, objects }) => ({ page: number, texts: objects.filter((object): object is Text => object.kind === 'text') }));
  const bodyPt = bodySize(texts.flatMap((page) => page.texts));
  if (bodyPt === undefined) return [];
  const size: Check = {
    id: 'body-text-size', value: rounded(bodyPt), bound: LEAST_BODY_PT, passed: bodyPt >= LEAST_BODY_PT - SAME_PT,
    ...(bodyPt < LEAST_BODY_PT - SAME_PT && { message: {
      en: `Body text is ${rounded(bodyPt)} pt: choose a larger page (press.trim), so that letters are ${LEAST_BODY_PT} pt or more.`,
      nl: `De lopende tekst is ${rounded(bodyPt)} pt: kies een groter formaat (press.trim), zodat letters ${LEAST_BODY_PT} pt of groter zijn.`,
    } }),
  };
  const smallest = texts.flatMap(({ page, texts: own }) => (own.length > 0 ? [{ page, value: Math.min(...own.map(({ sizePt }) => sizePt)) }] : []));
  return [size, checkBlack(texts, bodyPt), ...worstOrFailing('smallest-type', smallest, {
    bound: LEAST_TYPE_PT,
    tolerance: SAME_PT,
    message: ({ page, value }) => ({
      en: `Letters on page ${page} are ${rounded(value)} pt, too small to read in print.`,
      nl: `Letters op bladzijde ${page} zijn ${rounded(value)} pt, te klein om in druk te lezen.`,
    }),
  })];
}

/** Body text is what most of the letters are. */
function bodySize(texts: readonly Text[]): number | undefined {
  const letters = new Map<number, number>();
  for (const { sizePt, glyphs } of texts) {
    const size = Math.round(sizePt * 10) / 10;
    letters.set(size, (letters.get(size) ?? 0) + glyphs);
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Small letters of several inks are never in register; white ones are cut out of one colour and stay readable. */
function checkBlack(pages: readonly { page: number; texts: readonly Text[] }[], bodyPt: number): Check {
  const coloured = pages.find(({ texts }) => texts.some(({ sizePt, inks }) => Math.abs(sizePt - bodyPt) < SAME_PT && !isBlack(inks) && !isWhite(inks)));
  return {
    id: 'body-text-black', page: coloured?.page, value: coloured ? 'other inks' : 'K100', bound: 'K100', passed: !coloured,
    ...(coloured && { message: {
      en: `Body text on page ${coloured.page} is in other inks than black alone; small letters of several inks blur.`,
      nl: `Lopende tekst op bladzijde ${coloured.page} is niet alleen zwart; kleine letters in meer inkten worden wazig.`,
    } }),
  };
}

const isBlack = (inks: Text['inks']) => inks !== null && inks.join() === '0,0,0,1';
const isWhite = (inks: Text['inks']) => inks !== null && inks.join() === '0,0,0,0';

function checkLines({ pages }: PressDocument): Check[] {
  const figures = pages.flatMap(({ number, objects }) => {
    const widths = objects.flatMap((object) => (object.kind === 'line' ? [object.widthPt] : object.kind === 'surface' && object.thinnestPt !== null ? [object.thinnestPt] : []));
    return widths.length > 0 ? [{ page: number, value: Math.min(...widths) }] : [];
  });
  return worstOrFailing('thinnest-line', figures, {
    bound: LEAST_LINE_PT,
    tolerance: 1e-4,
    message: ({ page, value }) => ({
      en: `A line on page ${page} is ${rounded(value)} pt thin and would break up in print.`,
      nl: `Een lijn op bladzijde ${page} is ${rounded(value)} pt dun en valt in druk uit elkaar.`,
    }),
  });
}

function checkLetters({ missingLetters }: PressDocument): Check {
  const shown = missingLetters.slice(0, 8).join(' ');
  return {
    id: 'missing-letters', value: missingLetters.length, bound: 0, passed: true,
    ...(missingLetters.length > 0 && { warning: true, message: {
      en: `The font has no letter for ${shown}; a small box is printed instead. Write it otherwise, or give the booklet a font that has it (style.fonts).`,
      nl: `Het lettertype heeft geen letter voor ${shown}; er wordt een blokje gedrukt. Schrijf het anders, of kies een lettertype dat die letter heeft (style.fonts).`,
    } }),
  };
}
