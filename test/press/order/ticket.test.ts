import { describe, expect, it } from 'vitest';
import { distributionCsv } from '../../../src/press/order/distribution-csv.ts';
import { ticketOf, type TicketSource } from '../../../src/press/order/ticket.ts';
import { sampleArea, sampleEdition, sampleProgramme } from '../../sample-programme.ts';

const oost = sampleArea();
const west = sampleArea({ id: 'west' });
const rows = [
  { postcode: '8911AB', area: oost, households: 600, noUnaddressed: 60 },
  { postcode: '8912', area: oost, households: 400, noUnaddressed: 40 },
];

function source(over: Partial<TicketSource> = {}): TicketSource {
  const press = { ...sampleProgramme().municipality.press, paper: { inside: { gsm: 80, coated: false } } };
  return { area: oost, edition: sampleEdition(), press, distribution: rows, pages: 24, files: [{ name: 'oost-2027.pdf', sha256: 'ab'.repeat(32), bytes: 12 }], ...over };
}

describe('a ticket', () => {
  it('orders households and spares, with weight, bundles, and rows per postcode without spares', () => {
    expect(ticketOf(source())).toEqual({
      area: 'oost', edition: '2027', trim: [148, 210], pages: 24, paper: { inside: { gsm: 80, coated: false } }, binding: 'saddle-stitch',
      quantity: 1030, weight: 29.8, totalWeight: 30.694, bundles: { copies: 250, full: 4, rest: 30 },
      postcodes: [{ postcode: '8911AB', households: 600, copies: 600 }, { postcode: '8912', households: 400, copies: 400 }],
      files: [{ name: 'oost-2027.pdf', sha256: 'ab'.repeat(32), bytes: 12 }],
    });
  });

  it('leaves out letterboxes that refuse where the municipality says so, and keeps households as in the file', () => {
    const ticket = ticketOf(source({ press: { ...source().press, respectRefusals: true } }));
    expect(ticket.quantity).toBe(927);
    expect(ticket.postcodes).toEqual([{ postcode: '8911AB', households: 600, copies: 540 }, { postcode: '8912', households: 400, copies: 360 }]);
  });

  it('goes by the area’s own households of that year where distribution.csv has no rows of it', () => {
    const area = { id: 'oost', households: [{ year: 2025, value: 790 }, { year: 2027, value: 812 }, { year: 2028, value: 900 }] };
    const ticket = ticketOf(source({ area, distribution: [] }));
    expect(ticket).toMatchObject({ quantity: Math.ceil(812 * 1.03), postcodes: [] });
  });
});

describe('distribution.csv', () => {
  it('has the rows of the printed areas by area and postcode, with their copies', () => {
    const all = [...rows, { postcode: '8901', area: west, households: 5, noUnaddressed: 1 }].toReversed();
    expect(distributionCsv(all, ['oost'], { respectRefusals: true })).toBe(
      'postcode,area,households,noUnaddressed,copies\r\n8911AB,oost,600,60,540\r\n8912,oost,400,40,360\r\n',
    );
    expect(distributionCsv(all, ['oost', 'west'], { respectRefusals: false })).toContain('8901,west,5,1,5\r\n');
  });
});
