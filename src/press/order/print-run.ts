import type { DistributionRow, PressSettings } from '../../model/programme.ts';

/** Letterboxes of a row that get a copy: all, less those that refuse where refusals count. */
export function copiesOf(row: Pick<DistributionRow, 'households' | 'noUnaddressed'>, settings: Pick<PressSettings, 'respectRefusals'>): number {
  return row.households - (settings.respectRefusals ? row.noUnaddressed : 0);
}

/** The print run of an area: copies of all its rows and the spares, rounded up to whole copies. */
export function printRun(
  rows: readonly Pick<DistributionRow, 'households' | 'noUnaddressed'>[],
  settings: Pick<PressSettings, 'respectRefusals' | 'spareRate'>,
): number {
  const copies = rows.reduce((sum, row) => sum + copiesOf(row, settings), 0);
  // Binary fractions: 1000 × 1.03 is 1030.0000000000001, which is no reason for one copy more.
  return Math.ceil(Math.round(copies * (1 + settings.spareRate) * 1e6) / 1e6);
}

export interface Bundles {
  /** Copies in a full bundle. */
  readonly copies: number;
  /** How many full bundles. */
  readonly full: number;
  /** Copies in the last, smaller bundle; 0 where there is none. */
  readonly rest: number;
}

/** Divide a print run into bundles: as many copies as the bundle may hold, or as many as weigh at most its kilograms. At least one. */
export function bundlesOf(quantity: number, gramsACopy: number, bundle: PressSettings['bundle']): Bundles {
  const byWeight = gramsACopy > 0 ? Math.floor(Math.round((bundle.kg * 1000 / gramsACopy) * 1e6) / 1e6) : bundle.copies;
  const copies = Math.max(1, Math.min(bundle.copies, byWeight));
  return { copies, full: Math.floor(quantity / copies), rest: quantity % copies };
}
