import { LETTERBOX_LIMIT_GRAMS } from '../order/weight.ts';
import type { Check } from './check.ts';
import type { PressDocument } from './press-document.ts';

/** What the distributor and the law ask: weight, a number of copies, and in Belgium who published it. */
export function checkOrder({ gramsACopy, quantity, namesPublisher, printer, pages, press }: PressDocument): Check[] {
  const heavy = gramsACopy > LETTERBOX_LIMIT_GRAMS;
  // Paper and pages weigh in proportion, so both ways out follow from how much too heavy it is.
  const lighter = Math.floor((press.paper.inside.gsm * LETTERBOX_LIMIT_GRAMS) / gramsACopy);
  const fewer = Math.floor((pages.length * LETTERBOX_LIMIT_GRAMS) / gramsACopy / 4) * 4;
  const weight: Check = {
    id: 'weight', value: gramsACopy, bound: LETTERBOX_LIMIT_GRAMS, passed: true,
    ...(heavy && { warning: true, message: {
      en: `A copy weighs ${gramsACopy} g, and distributors charge more above ${LETTERBOX_LIMIT_GRAMS} g: paper of at most ${lighter} g/m² throughout or at most ${fewer} pages stay under it.`,
      nl: `Een exemplaar weegt ${gramsACopy} g, en boven ${LETTERBOX_LIMIT_GRAMS} g kost bezorgen meer: papier van hooguit ${lighter} g/m² of hooguit ${fewer} bladzijden blijft eronder.`,
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
