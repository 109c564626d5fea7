import type { z } from 'zod';

interface SchemaInside {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly options?: readonly z.ZodType[];
  readonly out?: z.ZodType;
}

/** The keys that a schema knows at a path in its data, in the schema's order: what to propose for a misspelt one. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  return [...new Set(schemasAt(schema, path).flatMap((found) => Object.keys(inside(found).shape ?? {})))];
}

function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly z.ZodType[] {
  const { type, innerType, element, valueType, items, options, out, shape } = inside(schema);
  if (innerType !== undefined) return schemasAt(innerType, path);
  if (type === 'pipe' && out !== undefined) return schemasAt(out, path);
  if (options !== undefined) return options.flatMap((option) => schemasAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const next = element ?? valueType ?? items?.[Number(key)] ?? (shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined);
  return next === undefined ? [] : schemasAt(next, rest);
}

const inside = (schema: z.ZodType) => schema.def as unknown as SchemaInside;
