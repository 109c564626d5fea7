import type { z } from 'zod';
import type { IssueLog } from '../issue-log.ts';
import { nearestName } from '../../model/nearest-name.ts';
import { toId } from '../to-id.ts';
import { knownKeys } from './known-keys.ts';
import type { YamlData } from './yaml-data.ts';

interface Context {
  readonly schema: z.ZodType;
  readonly yaml: YamlData;
  readonly log: IssueLog;
  /** Whether the file is a translation: keys that only the original has get words of their own. */
  readonly translation: boolean;
}

type ZodIssue = z.core.$ZodIssue;
/** Codes that the model's schemas give as messages, and that have words which take what was written. */
const CODES = ['bad-date', 'impossible-date', 'bad-period-bound', 'bad-local-time', 'bad-url', 'bad-email', 'bad-colour', 'bad-coordinate', 'bad-short-code', 'bad-project-reference', 'bad-amount'] as const;

/** The one place that turns what Zod found into words for the people who write content. */
export function rewordZodIssue(issue: ZodIssue, context: Context, around: readonly PropertyKey[] = []): void {
  const { yaml, log } = context;
  const path = [...around, ...issue.path];
  const place = yaml.place(path);
  const got = valueAt(yaml.data, path);
  if (issue.code === 'unrecognized_keys') return rewordUnknownKeys(issue.keys, path, context);
  if (issue.code === 'invalid_union') return rewordUnion(issue, path, got, context);
  if (got === undefined) {
    const parent = path.slice(0, -1);
    return log.add({ ...yaml.place(parent), field: yaml.place(path).field }, 'field-missing', String(path.at(-1)));
  }
  if (got === null || issue.message === 'empty-text' || got === '') return log.add(place, 'field-empty');
  if (issue.message === 'too-long' && issue.code === 'custom') {
    return log.add(place, 'field-too-long', [...written(got)].length, Number(issue.params?.['max']));
  }
  if (issue.message === 'bad-id') return log.add(place, 'bad-id', written(got), toId(written(got)));
  if (issue.message === 'negative-amount') return log.add(place, 'number-too-small', 0, true);
  const code = CODES.find((known) => known === issue.message);
  if (code !== undefined) return log.add(place, code, written(got));
  if (issue.code === 'invalid_type') return rewordKind(issue.expected, got, path, context);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return log.add(place, 'field-choice', written(got), nearestName(written(got), choices), choices);
  }
  if (issue.code === 'too_small') return rewordBound(Number(issue.minimum), issue.origin, 'small', issue.inclusive !== false, path, context);
  if (issue.code === 'too_big') return rewordBound(Number(issue.maximum), issue.origin, 'large', issue.inclusive !== false, path, context);
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    for (const inner of issue.issues) rewordZodIssue(inner, context, path);
    return;
  }
  return log.add(place, 'field-kind', 'text', written(got));
}

function rewordUnknownKeys(keys: readonly string[], path: readonly PropertyKey[], { schema, yaml, log, translation }: Context): void {
  const known = knownKeys(schema, path);
  for (const key of keys) {
    const place = { ...yaml.keyPlace([...path, key]), field: yaml.place(path).field };
    const near = nearestName(key, known);
    if (translation && near === undefined) log.add(place, 'field-not-translated', key, known);
    else log.add(place, 'field-unknown', key, near, known);
  }
}

/** Of a value that may be of several kinds, tell the faults of the kind that its author chose. */
function rewordUnion(issue: Extract<ZodIssue, { code: 'invalid_union' }>, path: readonly PropertyKey[], got: unknown, context: Context): void {
  if (got === undefined || got === null) {
    if (got === null) return context.log.add(context.yaml.place(path), 'field-empty');
    return context.log.add({ ...context.yaml.place(path.slice(0, -1)), field: context.yaml.place(path).field }, 'field-missing', String(path.at(-1)));
  }
  const ownKind = (faults: readonly ZodIssue[]) => faults.every((fault) => fault.code !== 'invalid_type' || fault.path.length > 0);
  const strangers = (faults: readonly ZodIssue[]) => faults.reduce((sum, fault) => sum + (fault.code === 'unrecognized_keys' ? fault.keys.length : 0), 0);
  const fitting = issue.errors.filter(ownKind).toSorted((a, b) => strangers(a) - strangers(b) || a.length - b.length);
  const faults = fitting[0] ?? issue.errors[0] ?? [];
  // A misspelt key makes the right one missing: tell the misspelling alone.
  const misspelt = faults.filter((fault) => fault.code === 'unrecognized_keys');
  for (const fault of misspelt.length > 0 ? misspelt : faults) rewordZodIssue(fault, context, path);
}

function rewordKind(expected: string, got: unknown, path: readonly PropertyKey[], { yaml, log }: Context): void {
  const place = yaml.place(path);
  if (expected === 'string' && typeof got === 'boolean') return log.add(place, 'field-kind-quotes', String(got));
  const wanted = { string: 'text', int: 'int', number: 'number', boolean: 'boolean', array: 'list', tuple: 'list', object: 'fields', record: 'fields' }[expected] ?? 'text';
  return log.add(place, 'field-kind', wanted, typeof got === 'object' ? '' : written(got));
}

function rewordBound(bound: number, origin: string, side: 'small' | 'large', inclusive: boolean, path: readonly PropertyKey[], { yaml, log }: Context): void {
  const place = yaml.place(path);
  if (origin === 'array' && side === 'small') return log.add(place, 'list-too-short', bound);
  if (origin === 'string') return log.add(place, 'field-empty');
  return log.add(place, side === 'small' ? 'number-too-small' : 'number-too-large', bound, inclusive);
}

const written = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) =>
    (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined), data);
}
