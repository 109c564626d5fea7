import type { Edition } from '../../model/programme.ts';
import { firstDay, isReversed, type Period } from '../../model/period.ts';
import { resolveBodies } from '../body/resolve-body.ts';
import type { FieldPlace, IssueLog } from '../issue-log.ts';
import type { SourceFile } from '../sources.ts';
import { localized, localizedOrNone, type LinkContext, type Mutable } from './context.ts';
import { createRegistry, type Registry } from './registry.ts';

/** Editions, oldest first by their period. */
export async function linkEditions(context: LinkContext): Promise<Registry<Edition>> {
  const { log, sources } = context;
  const editions: Mutable<Edition>[] = [];
  for (const [id, file] of sources.editions) {
    if (file === undefined) continue;
    const { fields } = file;
    checkPeriod(file, ['period'], fields.period, log);
    if (fields.delivery !== undefined) checkDays(file.yaml.place(['delivery', 'to']), fields.delivery.from, fields.delivery.to, log);
    editions.push({
      id,
      title: localized(context, file, ['title'], fields.title),
      period: fields.period,
      asOf: fields.asOf,
      copyDeadline: fields.copyDeadline,
      signOffBy: fields.signOffBy,
      delivery: fields.delivery,
      status: fields.status,
      signedBy: localizedOrNone(context, file, ['signedBy'], fields.signedBy),
      body: await resolveBodies(context, file),
    });
  }
  editions.sort((a, b) => {
    const [keyA, keyB] = [`${firstDay(a.period.from)} ${a.id}`, `${firstDay(b.period.from)} ${b.id}`];
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
  });
  const registry = createRegistry<Edition>('edition-unknown', sources.editions.keys(), new Map(editions.map((edition) => [edition.id, edition])), log);
  for (const edition of editions) {
    const file = sources.editions.get(edition.id);
    const before = file?.fields.lookBackAt;
    if (file === undefined || before === undefined) continue;
    if (before === edition.id) log.add(file.yaml.place(['lookBackAt']), 'edition-looks-at-itself');
    else edition.lookBackAt = registry.resolve(file.yaml.place(['lookBackAt']), before);
  }
  checkCurrent(context, registry);
  return registry;
}

function checkCurrent({ sources: { municipality }, log }: LinkContext, editions: Registry<Edition>): void {
  if (municipality === undefined) return;
  const at = municipality.yaml.place(['currentEdition']);
  const current = editions.resolve(at, municipality.fields.currentEdition);
  if (current !== undefined && current.status !== 'current') log.add(at, 'edition-not-current', current.id, current.status);
}

/** Report a period that ends before it begins. */
export function checkPeriod(file: SourceFile<unknown>, path: readonly PropertyKey[], period: Period, log: IssueLog): void {
  if (isReversed(period)) log.add({ ...file.yaml.place([...path, 'to']), field: file.yaml.place(path).field }, 'period-reversed', period.from, period.to);
}

/** Report a last day before the first. */
export function checkDays(at: FieldPlace, first: string, last: string, log: IssueLog): void {
  if (last < first) log.add(at, 'dates-reversed', first, last);
}
