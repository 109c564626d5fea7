import { copyGrams, LETTERBOX_LIMIT_GRAMS } from '../order/weight.ts';
import type { Check } from './check.ts';
import type { PressDocument } from './press-document.ts';

/** What the distributor and the law ask: weight, a number of copies, and in Belgium who published it. */
export function checkOrder({ gramsACopy, quantity, namesPublisher, printer, pages, press }: PressDocument): Check[] {
  const heavy = gramsACopy > LETTERBOX_LIMIT_GRAMS;
  const [width, height] = press.trimMm;
  const lighter = Math.floor(LETTERBOX_LIMIT_GRAMS / ((width * height) / 1e6) / (pages.length / 2));
  const fewer = fewerPages(pages.length, press);
  const weight: Check = {
    id: 'weight', value: gramsACopy, bound: LETTERBOX_LIMIT_GRAMS, passed: true,
    ...(heavy && { warning: true, message: {
      en: `A copy weighs ${gramsACopy} g, and distributors charge more above ${LETTERBOX_LIMIT_GRAMS} g: paper of at most ${lighter} g/m² throughout${fewer === 0 ? '' : `, or at most ${fewer} pages on this paper,`} would stay under it.`,
      nl: `Een exemplaar weegt ${gramsACopy} g, en boven ${LETTERBOX_LIMIT_GRAMS} g kost bezorgen meer: met overal papier van hooguit ${lighter} g/m²${fewer === 0 ? '' : `, of met hooguit ${fewer} bladzijden op dit papier,`} blijft u eronder.`,
    } }),
  };
  const copies: Check = {
    id: 'quantity', value: quantity, bound: 1, passed: quantity >= 1,
    ...(quantity < 1 && { message: {
      en: 'There are no households to print for: add rows of this area to distribution.csv.',
      nl: 'Er zijn geen huishoudens om voor te drukken: zet regels van dit gebied in distribution.csv.',
    } }),
  };
  if (!printer.publisherAddress) return [weight, copies];
  const publisher: Check = {
    id: 'publisher', value: namesPublisher ? 'on it' : 'missing', bound: 'on it', passed: namesPublisher,
    ...(!namesPublisher && { message: {
      en: 'In Belgium name and address of the publisher must stand in print: give contact.address in municipality.yml and keep the section "colophon".',
      nl: 'In België moeten naam en adres van de uitgever erin staan: vul contact.address in municipality.yml in en houd het onderdeel "colophon".',
    } }),
  };
  return [weight, copies, publisher];
}

/** The most pages in whole sheets that stay under the limit on this paper; 0 where none do. */
function fewerPages(pages: number, { trimMm, paper }: PressDocument['press']): number {
  for (let fewer = pages - 4; fewer >= 4; fewer -= 4) if (copyGrams({ pages: fewer, trimMm, paper }) <= LETTERBOX_LIMIT_GRAMS) return fewer;
  return 0;
}
