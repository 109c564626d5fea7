import { z } from 'zod';
import { PROMISE_FACTS, PROMISE_STATES, promises } from '../derive/promises.ts';
import type { Programme } from '../model/programme.ts';
import { dataFile, type DataFile } from './data-file.ts';

const row = z.strictObject({
  edition: z.string().describe('Id of the edition that promised it'),
  area: z.string().describe('Id of the project’s own area'),
  project: z.string().describe('Id of the project'),
  code: z.string().describe('Short code of the project'),
  state: z.enum(PROMISE_STATES).describe('What became of it: kept means done by the last day of the promised period'),
  changed: z.array(z.enum(PROMISE_FACTS)).describe('What differs today from what was printed'),
  printed: z.strictObject({
    title: z.string(),
    lead: z.string(),
    period: z.strictObject({ from: z.string(), to: z.string() }),
    costs: z.strictObject({
      total: z.number(),
      sources: z.array(z.strictObject({ partner: z.string(), amount: z.number(), from: z.string().optional() })).optional(),
    }).nullable(),
  }).nullable().describe('What was printed; null while the edition has not been printed'),
});

/** data/promises: one row a project and edition that promised it. */
export function promisesFile(programme: Programme): DataFile {
  return dataFile({
    name: 'promises',
    title: 'Promises',
    description: 'What each edition promised, held against what became of it.',
    row,
    rows: promises(programme).map(({ edition, project, state, changed, printed }) => ({
      edition: edition.id, area: project.area.id, project: project.id, code: project.code, state, changed: [...changed],
      printed: printed && { ...printed, costs: printed.costs && { ...printed.costs, sources: printed.costs.sources && [...printed.costs.sources] } },
    })),
    columns: [
      ['edition', (promise) => promise.edition], ['area', (promise) => promise.area], ['project', (promise) => promise.project],
      ['code', (promise) => promise.code], ['state', (promise) => promise.state], ['changed', (promise) => promise.changed],
      ['printedTitle', (promise) => promise.printed?.title], ['printedLead', (promise) => promise.printed?.lead],
      ['printedFrom', (promise) => promise.printed?.period.from], ['printedTo', (promise) => promise.printed?.period.to],
      ['printedCostsTotal', (promise) => promise.printed?.costs?.total],
    ],
  });
}
