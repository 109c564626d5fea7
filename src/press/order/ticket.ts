import { countIn } from '../../derive/areas.ts';
import { lastDay } from '../../model/period.ts';
import type { Area, DistributionRow, Edition, PressSettings } from '../../model/programme.ts';
import { bindingOf, type Binding } from './binding.ts';
import { bundlesOf, copiesOf, printRun, type Bundles } from './print-run.ts';
import { copyGrams } from './weight.ts';

/** A file of an order, so that the printer can see that it came over whole. */
export interface OrderedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** ticket.json: an order for the printer and the distributor. */
export interface Ticket {
  readonly area: string;
  readonly edition: string;
  /** Millimetres. */
  readonly trim: readonly [width: number, height: number];
  readonly pages: number;
  readonly paper: PressSettings['paper'];
  readonly binding: Binding;
  /** Copies, spares among them. */
  readonly quantity: number;
  /** Grams a copy. */
  readonly weight: number;
  /** Kilograms in all. */
  readonly totalWeight: number;
  readonly bundles: Bundles;
  /** Households as in distribution.csv, copies without spares. */
  readonly postcodes: readonly { readonly postcode: string; readonly households: number; readonly copies: number }[];
  readonly files: readonly OrderedFile[];
}

export interface TicketSource {
  readonly area: Pick<Area, 'id' | 'households'>;
  readonly edition: Pick<Edition, 'id' | 'period'>;
  readonly press: PressSettings;
  /** Rows of this area. */
  readonly distribution: readonly Pick<DistributionRow, 'postcode' | 'households' | 'noUnaddressed'>[];
  readonly pages: number;
  readonly files: readonly OrderedFile[];
}

/** The order of an area. Where distribution.csv has no rows of it, the print run follows from the area's own count of households. */
export function ticketOf({ area, edition, press, distribution, pages, files }: TicketSource): Ticket {
  const weight = copyGrams({ pages, trimMm: press.trimMm, paper: press.paper });
  const quantity = printRun(distribution.length > 0 ? distribution : householdsOf(area, edition), press);
  return {
    area: area.id,
    edition: edition.id,
    trim: press.trimMm,
    pages,
    paper: press.paper,
    binding: bindingOf(press, pages),
    quantity,
    weight,
    totalWeight: Math.round(quantity * weight) / 1000,
    bundles: bundlesOf(quantity, weight, press.bundle),
    postcodes: distribution.map((row) => ({ postcode: row.postcode, households: row.households, copies: copiesOf(row, press) })),
    files,
  };
}

function householdsOf({ households }: TicketSource['area'], { period }: TicketSource['edition']): { households: number; noUnaddressed: number }[] {
  const count = countIn(households, Number(lastDay(period.to).slice(0, 4)));
  return count ? [{ households: count.value, noUnaddressed: 0 }] : [];
}
