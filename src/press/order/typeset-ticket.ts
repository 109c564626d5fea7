import { readFile } from 'node:fs/promises';
import type { BookletFonts } from '../../booklet/fonts.ts';
import type { Typst } from '../../booklet/typst.ts';
import type { TicketSheet } from './ticket-sheet.ts';

let template: Promise<Uint8Array> | undefined;

/** Set an order as a PDF, tagged, for the printer and for whoever signs it. The same order gives the same bytes. */
export async function typesetTicket(sheet: TicketSheet, { typst, fonts }: { readonly typst: Typst; readonly fonts: BookletFonts }): Promise<Uint8Array> {
  template ??= readFile(new URL('ticket.typ', import.meta.url));
  const json = JSON.stringify({ ...sheet, family: fonts.text }).replaceAll(/[^\u0000-\u007f]/gu, (character) => (fonts.covers(character.codePointAt(0) ?? 0) ? character : '?'));
  const { pdf } = await typst.compile({
    main: '/ticket.typ',
    files: new Map([['/ticket.typ', await template], ['/ticket.json', Buffer.from(json)]]),
    tagged: true,
    timestamp: Date.UTC(sheet.year, sheet.month - 1, sheet.day) / 1000,
  });
  return pdf;
}
