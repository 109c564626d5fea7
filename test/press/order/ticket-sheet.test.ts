import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { loadFonts } from '../../../src/booklet/fonts.ts';
import { startTypst } from '../../../src/booklet/typst.ts';
import { ticketOf } from '../../../src/press/order/ticket.ts';
import { ticketSheet, type TicketSheetSource } from '../../../src/press/order/ticket-sheet.ts';
import { typesetTicket } from '../../../src/press/order/typeset-ticket.ts';
import { sampleArea, sampleEdition, sampleProgramme } from '../../sample-programme.ts';

const area = sampleArea();
const edition = sampleEdition({ delivery: { from: '2027-01-11', to: '2027-01-15' } });
const { municipality } = sampleProgramme();

function source(postcodes: number): TicketSheetSource {
  const distribution = Array.from({ length: postcodes }, (_, index) => ({ postcode: `${8911 + index}`, households: 100, noUnaddressed: 0 }));
  const files = [{ name: 'oost-2027.pdf', sha256: 'ab12cd34'.repeat(8), bytes: 4_123_456 }];
  return { ticket: ticketOf({ area, edition, press: municipality.press, distribution, pages: 24, files }), area, edition, municipality, condition: 'FOGRA39', date: '2026-11-01' };
}

it('the order says in words what the ticket says in figures', () => {
  const { heading, facts, figures, distribution, files } = ticketSheet(source(3));
  expect(heading).toBe('Oost');
  expect(figures.map(({ value }) => value)).toEqual(['309', '148 × 210 mm', '24']);
  expect(Object.fromEntries(facts.map(({ label, value }) => [label, value]))).toMatchObject({
    'Afloop rondom': '3 mm', 'Papier binnenwerk': '90 g/m², gestreken', 'Papier omslag': 'zelfde papier als het binnenwerk', Afwerking: 'geniet in de rug',
    Gewicht: '33,6 g per exemplaar, 10,4 kg in totaal', Bundels: '1 × 238 en 1 × 71 exemplaren', Bezorgen: '11 januari 2027 tot en met 15 januari 2027',
  });
  expect(distribution?.columns).toEqual([[['8911', '100'], ['8912', '100'], ['8913', '100']]]);
  expect(distribution?.spares).toBe('Plus 9 reserve-exemplaren, samen 309.');
  expect(files.list[0]?.sums.join('')).toBe('ab12cd34'.repeat(8));
});

it('postcodes stand in columns of equal length, each once', () => {
  const columns = ticketSheet(source(33)).distribution?.columns ?? [];
  expect(columns.map(({ length }) => length)).toEqual([9, 9, 9, 6]);
  expect(columns.flat().map(([postcode]) => postcode)).toEqual(Array.from({ length: 33 }, (_, index) => `${8911 + index}`));
});

it('the PDF of the order is one page with all of it, and the same each time', async () => {
  const fonts = await loadFonts([]);
  const tools = { fonts, typst: await startTypst(fonts.files) };
  const pdf = await typesetTicket(ticketSheet(source(40)), tools);
  expect(Buffer.compare(pdf, await typesetTicket(ticketSheet(source(40)), tools))).toBe(0);
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  expect(document.numPages).toBe(1);
  const { items } = await (await document.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  for (const words of ['Drukorder', 'Oost', '4.120', '148 × 210 mm', 'oost-2027.pdf', '8950', 'gemeente@voorbeeld.example']) expect(text).toContain(words);
});
