import type { FieldPlace, IssueLog } from '../issue-log.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { SourceFile } from '../sources.ts';

type UnknownRule = 'partner-unknown' | 'theme-unknown' | 'role-unknown' | 'indicator-unknown' | 'area-unknown' | 'edition-unknown'
  | 'programme-unknown' | 'lesson-unknown' | 'project-unknown' | 'ambition-unknown';

/** Turns ids into the things they name. */
export interface Registry<T> {
  /** The thing; undefined where its own file is at fault, or, with an issue, where there is none. */
  resolve(at: FieldPlace, id: string): T | undefined;
  /** Everything that could be linked. */
  readonly all: readonly T[];
}

/** Known ids may be more than the things that could be made: what is at fault itself is not called unknown as well. */
export function createRegistry<T>(rule: UnknownRule, known: Iterable<string>, things: ReadonlyMap<string, T>, log: IssueLog, complete = true): Registry<T> {
  const ids = new Set(known);
  return {
    all: [...things.values()],
    resolve(at, id) {
      if (!ids.has(id) && complete) log.add(at, rule, id, nearestName(id, ids));
      return things.get(id);
    },
  };
}

/** What a list of ids names, in its order, each once; an id that stands there twice is a fault. */
export function resolveList<T>(registry: Registry<T>, file: SourceFile<unknown>, path: readonly PropertyKey[], ids: readonly string[] | undefined, log: IssueLog): T[] {
  const seen = new Set<string>();
  return (ids ?? []).flatMap((id, index) => {
    const at = file.yaml.place([...path, index]);
    if (seen.has(id)) {
      log.add(at, 'listed-twice', id);
      return [];
    }
    seen.add(id);
    return registry.resolve(at, id) ?? [];
  });
}

/** Tell which ids of a list of things stand there twice. */
export function reportDuplicateIds(file: SourceFile<unknown>, path: readonly PropertyKey[], things: readonly { readonly id: string }[], log: IssueLog): void {
  const lines = new Map<string, number>();
  things.forEach(({ id }, index) => {
    const at = file.yaml.place([...path, index, 'id']);
    const before = lines.get(id);
    if (before === undefined) lines.set(id, at.line);
    else log.add(at, 'duplicate-id', id, before);
  });
}
