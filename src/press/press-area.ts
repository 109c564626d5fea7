import { createHash } from 'node:crypto';
import type { BookletCache } from '../booklet/booklet-cache.ts';
import type { BookletData } from '../booklet/booklet-data.ts';
import type { BookletFonts } from '../booklet/fonts.ts';
import { cachedPictures, type RenderPicture } from '../booklet/render-picture.ts';
import { bookletKey, typesetBooklet, type TypesetBooklet } from '../booklet/typeset-booklet.ts';
import type { Typst } from '../booklet/typst.ts';
import { textIn } from '../model/localized-text.ts';
import type { Municipality } from '../model/programme.ts';
import { finishPressFile } from './file/finish-press-file.ts';
import { officeVersion } from './office/office-version.ts';
import { ticketOf, type OrderedFile, type Ticket, type TicketSource } from './order/ticket.ts';
import { ticketSheet, type TicketSheetSource } from './order/ticket-sheet.ts';
import { typesetTicket } from './order/typeset-ticket.ts';
import { outputCondition, type OutputCondition } from './output-condition.ts';
import { dotsWanted, pressRecipe, renderPressPicture } from './photo/render-press-picture.ts';
import { preflight, type Preflight } from './preflight/preflight.ts';
import type { PhotoInFile } from './preflight/press-document.ts';
import { printerOf } from './printer-of.ts';

/** Everything that the press files of one area are made from: plain data, so that a worker can be told it. */
export interface AreaOrder {
  /** Composed for the press. */
  readonly data: BookletData;
  readonly area: TicketSource['area'] & TicketSheetSource['area'];
  readonly edition: TicketSource['edition'] & TicketSheetSource['edition'];
  readonly municipality: Pick<Municipality, 'name' | 'contact' | 'languages' | 'terms' | 'press'>;
  readonly distribution: TicketSource['distribution'];
}

/** The files of one area's press, by name, and what is to be known of them. */
export interface PressedArea {
  readonly files: readonly (readonly [name: string, content: Uint8Array])[];
  readonly preflight: Preflight;
  readonly ticket: Ticket;
  /** How much smaller than its trim the office version is; 100 where it is not. */
  readonly officeScalePercent: number;
}

export interface PressTools {
  readonly typst: Typst;
  readonly fonts: BookletFonts;
  readonly cache: BookletCache;
}

/** Make an area's press files: set and finish the pages, lay them on A4, check them as the printer will, write the order. */
export async function pressArea(order: AreaOrder, tools: PressTools): Promise<PressedArea> {
  const { data, area, edition, municipality, distribution } = order;
  const { press } = municipality;
  const condition = await outputCondition(press);
  const printer = printerOf(press);
  const photos: PhotoInFile[] = [];
  const set = await typeset(order, condition, photos, tools);
  const pressFile = await finishPressFile(set.pdf, {
    ...printer, trimMm: press.trimMm, outputIntent: { condition: condition.name, profile: condition.profile }, title: data.title, author: data.author, date: data.date,
  });
  const office = await officeVersion(pressFile, { trimMm: press.trimMm, paper: press.paper.inside, title: data.title, date: data.date });

  const name = `${area.id}-${edition.id}`;
  const made: [string, Uint8Array][] = [[`${name}.pdf`, pressFile], [`${name}-a4.pdf`, office.pdf]];
  const ticket = ticketOf({ area, edition, press, distribution, pages: set.pages, files: made.map(toOrdered) });
  const report = await preflight(pressFile, {
    press, printer, condition: condition.name, photos, missingLetters: set.missing, settled: set.settled, namesPublisher: namesPublisher(order), gramsACopy: ticket.weight, quantity: ticket.quantity,
  });
  made.push(['preflight.json', json(report)]);
  made.push(['ticket.pdf', await typesetTicket(ticketSheet({ ticket, area, edition, municipality, condition: condition.name, date: data.date }), tools)]);
  const complete: Ticket = { ...ticket, files: made.map(toOrdered) };
  made.push(['ticket.json', json(complete)]);
  return { files: made, preflight: report, ticket: complete, officeScalePercent: office.scalePercent };
}

/** Typeset pages from the cache, or set now; `photos` is filled with what went into them either way. */
async function typeset({ data, municipality: { press } }: AreaOrder, condition: OutputCondition, photos: PhotoInFile[], { typst, fonts, cache }: PressTools): Promise<TypesetBooklet> {
  const pictures = { photoDpi: dotsWanted(press.minimumDpi), profileFile: condition.profileFile, inkLimitPercent: press.inkLimitPercent };
  const recipe = pressRecipe(pictures, condition.profileSha256);
  const render = cachedPictures(cache, renderPressPicture(pictures), recipe);
  const noting: RenderPicture = async (picture) => {
    const bytes = await render(picture);
    photos.push({ path: picture.path, sha256: sha256(bytes), widthMm: picture.width, sourcePixels: picture.pixels });
    return bytes;
  };
  const key = sha256(`${await bookletKey(data, fonts)} ${recipe}`);
  const kept = await cache.booklet(key);
  if (kept) {
    for (const picture of Object.values(data.pictures)) await noting(picture);
    return kept;
  }
  const set = await typesetBooklet(data, { typst, fonts, renderPicture: noting });
  await cache.keepBooklet(key, set);
  return set;
}

/** Whether name and address of the publisher are among the booklet's words. */
function namesPublisher({ data, municipality: { name, contact } }: AreaOrder): boolean {
  const words = JSON.stringify([data.back, data.sections]);
  return [name, contact.address].every((text) => text !== undefined && words.includes(JSON.stringify(textIn(text, data.language).text).slice(1, -1)));
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const toOrdered = ([name, content]: readonly [string, Uint8Array]): OrderedFile => ({ name, sha256: sha256(content), bytes: content.length });
const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
