import { fieldPath, type FieldPlace } from '../issue-log.ts';

type Path = readonly PropertyKey[];

/** What is known of a YAML text once it is read: plain data, which a cache can keep. */
export interface YamlParts {
  readonly file: string;
  /** Line of the file on which the YAML begins. */
  readonly firstLine: number;
  /** Offsets at which its lines begin. */
  readonly lineStarts: readonly number[];
  /** Offsets of values and of their keys, by path. */
  readonly places: ReadonlyMap<string, readonly [value: number, key?: number]>;
  /** Plain data: maps are objects without prototype. */
  readonly data: unknown;
  /** Numbers that lost their spelling, such as `24.10`: a text gets it back. */
  readonly spellings: readonly { readonly path: Path; readonly source: string }[];
  readonly strings: readonly { readonly path: Path; readonly offset: number; readonly text: string }[];
}

/** The data of a YAML text, and where in its file each value of it stands. */
export interface YamlData {
  readonly data: unknown;
  /** Place of a value; of the nearest value around it where the path leads to nothing. */
  place(path: Path): FieldPlace;
  /** Place of a key; of its value's parent where it is not there. */
  keyPlace(path: Path): FieldPlace;
  readonly spellings: YamlParts['spellings'];
  /** Every text with its place: what checks look through. */
  texts(): readonly (FieldPlace & { readonly text: string; readonly path: Path })[];
}

/** Make the parts of a YAML text answer where things stand. */
export function toYamlData(parts: YamlParts): YamlData {
  const { data, places, spellings, strings } = parts;
  const find = (path: Path): { value: number; key?: number | undefined; depth: number } => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const found = places.get(pathKey(path.slice(0, depth)));
      if (found !== undefined) return { value: found[0], key: found[1], depth };
    }
    return { value: places.get('')?.[0] ?? 0, depth: 0 };
  };
  return {
    data,
    spellings,
    place: (path) => placeAt(parts, find(path).value, path),
    keyPlace(path) {
      const { depth, value, key } = find(path);
      return placeAt(parts, depth === path.length ? key ?? value : value, path);
    },
    texts: () => strings.map(({ path, offset, text }) => ({ ...placeAt(parts, offset, path), text, path })),
  };
}

/** The place in its file of an offset in a YAML text. */
export function placeAt({ file, firstLine, lineStarts }: Pick<YamlParts, 'file' | 'firstLine' | 'lineStarts'>, offset: number, path: Path): FieldPlace {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + firstLine, column: offset - (lineStarts[low] ?? 0) + 1, field: fieldPath(path) };
}

/** A path as one string; keys that look like numbers are told from places in lists. */
export const pathKey = (path: Path) => path.map((key) => (typeof key === 'number' ? `#${key}` : String(key))).join('\u0000');
