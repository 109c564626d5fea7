import { z } from 'zod';
import type { IssueLog } from '../issue-log.ts';
import type { YamlData } from './yaml-data.ts';
import { rewordZodIssue } from './reword-zod-issue.ts';

/** Check data against the schema of its file; undefined, and an issue for every fault, where it does not fit. */
export function validate<S extends z.ZodType>(schema: S, yaml: YamlData, log: IssueLog, translation = false): z.output<S> | undefined {
  if (Array.isArray(yaml.data) !== (schema instanceof z.ZodArray) || typeof yaml.data !== 'object' || yaml.data === null) {
    log.add({ ...yaml.place([]), field: undefined }, schema instanceof z.ZodArray ? 'yaml-not-list' : 'yaml-not-fields');
    return undefined;
  }
  const result = schema.safeParse(yaml.data);
  if (!result.success) {
    const told = new Set<string>();
    for (const issue of result.error.issues) {
      // What is no date at all is not also an impossible date: of one value the first fault counts.
      const key = JSON.stringify([issue.path, issue.code === 'unrecognized_keys']);
      if (!told.has(key)) rewordZodIssue(issue, { schema, yaml, log, translation });
      told.add(key);
    }
    return undefined;
  }
  for (const { path, source } of yaml.spellings) respell(result.data, path, source);
  return result.data;
}

/** Where a number was taken as text, give it the spelling of its author: `24.10`, not `24.1`. */
function respell(data: unknown, path: readonly PropertyKey[], source: string): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
  const key = path.at(-1);
  if (key === undefined || typeof parent !== 'object' || parent === null) return;
  const holder = parent as Record<PropertyKey, unknown>;
  if (typeof holder[key] === 'string') holder[key] = source;
}
