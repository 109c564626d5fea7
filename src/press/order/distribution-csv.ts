import type { DistributionRow, PressSettings } from '../../model/programme.ts';
import { copiesOf } from './print-run.ts';

/** What the distributor gets: the rows of the areas that are printed, each with the copies that go there, spares left out. */
export function distributionCsv(rows: readonly DistributionRow[], areaIds: readonly string[], press: Pick<PressSettings, 'respectRefusals'>): string {
  const lines = rows
    .filter((row) => areaIds.includes(row.area.id))
    .toSorted((a, b) => (a.area.id < b.area.id ? -1 : a.area.id > b.area.id ? 1 : a.postcode < b.postcode ? -1 : 1))
    .map((row) => [row.postcode, row.area.id, row.households, row.noUnaddressed, copiesOf(row, press)].join(','));
  return ['postcode,area,households,noUnaddressed,copies', ...lines, ''].join('\r\n');
}
