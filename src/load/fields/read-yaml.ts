import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Alias, type Document, type Node } from 'yaml';
import { fieldPath, type FieldPlace, type IssueLog } from '../issue-log.ts';
import { hiddenCharacter } from '../files/read-text.ts';
import { rewordYamlErrors } from './reword-yaml-errors.ts';

/** Most values in one file, repeats by alias counted: an alias bomb ends here. */
const MOST_VALUES = 50_000;

/** The data of a YAML text, and where in its file each value of it stands. */
export interface YamlData {
  /** Plain data: maps are objects without prototype. */
  readonly data: unknown;
  /** Place of a value; of the nearest value around it where the path leads to nothing. */
  place(path: readonly PropertyKey[]): FieldPlace;
  /** Place of a key; of its value's parent where it is not there. */
  keyPlace(path: readonly PropertyKey[]): FieldPlace;
  /** Numbers that lost their spelling, such as `24.10`: a text gets it back. */
  readonly spellings: readonly { readonly path: readonly PropertyKey[]; readonly source: string }[];
  /** Every text with its place: what checks look through. */
  readonly texts: readonly (FieldPlace & { readonly text: string; readonly path: readonly PropertyKey[] })[];
}

/**
 * Parse YAML 1.2 (core schema) that begins on `firstLine` of a file; undefined, and issues, where it cannot be read.
 * Plain numbers keep their spelling where it is not the usual one: `0512` and `+31` are telephone numbers, not sums.
 */
export function readYaml(file: string, source: string, firstLine: number, log: IssueLog): YamlData | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'core', version: '1.2', merge: false, uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  const at = (offset: number, path: readonly PropertyKey[] = []): FieldPlace => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { file, line: line + firstLine - 1, column: Math.max(col, 1), field: fieldPath(path) };
  };
  // A tag such as `!Nieuw` is only a warning to the library, but would drop a word of the text.
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    rewordYamlErrors(source, document, faults, at, log);
    return undefined;
  }
  return convert(document, at, log);
}

function convert(document: Document, at: (offset: number, path?: readonly PropertyKey[]) => FieldPlace, log: IssueLog): YamlData | undefined {
  const places = new Map<string, { value: number; key?: number }>();
  const spellings: { path: readonly PropertyKey[]; source: string }[] = [];
  const texts: (FieldPlace & { text: string; path: readonly PropertyKey[] })[] = [];
  const anchored = new Map<Node, number>();
  const repeated = new Set<Node>();
  let values = 0;
  let sound = true;
  const fault = (rule: 'yaml-alias' | 'yaml-too-large', offset: number) => {
    if (sound) log.add(at(offset), rule);
    sound = false;
  };

  const visit = (node: unknown, path: readonly PropertyKey[], keyOffset: number | undefined, within: ReadonlySet<Node>, aliasOffset?: number): unknown => {
    values += 1;
    const offset = aliasOffset ?? startOf(node) ?? keyOffset ?? 0;
    if (values > MOST_VALUES) fault('yaml-too-large', offset);
    if (!sound) return undefined;
    places.set(pathKey(path), keyOffset === undefined ? { value: offset } : { value: offset, key: keyOffset });
    if (isAlias(node)) {
      const target = (node as Alias).resolve(document);
      if (target === undefined || within.has(target)) {
        fault('yaml-alias', offset);
        return undefined;
      }
      repeated.add(target);
      return visit(target, path, keyOffset, within, offset);
    }
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) anchored.set(node as Node, keyOffset ?? offset);
    if (isMap(node)) {
      const inside = new Set([...within, node]);
      const data: Record<string, unknown> = Object.create(null);
      for (const pair of node.items) {
        if (!isPair(pair)) continue;
        const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '?';
        const keyAt = aliasOffset ?? startOf(pair.key) ?? offset;
        // The one name that cannot be a field of plain data without changing its nature: no file may use it.
        if (key === '__proto__') {
          log.add(at(keyAt, path), 'field-unknown', key, undefined, []);
          sound = false;
          continue;
        }
        data[key] = visit(pair.value, [...path, key], keyAt, inside, aliasOffset);
      }
      return data;
    }
    if (isSeq(node)) {
      const inside = new Set([...within, node]);
      return node.items.map((item, index) => visit(item, [...path, index], undefined, inside, aliasOffset));
    }
    if (!isScalar(node)) return null;
    return scalar(node.value, node.type === 'PLAIN' ? node.source : undefined, path, offset);
  };

  const scalar = (value: unknown, plain: string | undefined, path: readonly PropertyKey[], offset: number): unknown => {
    let data = value;
    if (typeof value === 'number' && plain !== undefined) {
      if (!isUsualNumber(plain, value)) data = plain;
      else if (String(value) !== plain) spellings.push({ path, source: plain });
      texts.push({ ...at(offset, path), text: plain, path });
    } else if (typeof value === 'string') {
      const hidden = hiddenCharacter(value);
      if (hidden !== undefined) log.add(at(offset, path), hidden.rule, hidden.code);
      texts.push({ ...at(offset, path), text: value, path });
    }
    return data;
  };

  const data = document.contents === null ? null : visit(document.contents, [], undefined, new Set());
  // `&Samen` names a value for repeating it; where nothing does, it was a word of a text.
  for (const [node, offset] of anchored) if (!repeated.has(node)) fault('yaml-alias', offset);
  if (!sound) return undefined;
  const find = (path: readonly PropertyKey[]): { value: number; key?: number; depth: number } => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const found = places.get(pathKey(path.slice(0, depth)));
      if (found !== undefined) return { ...found, depth };
    }
    return { value: places.get('')?.value ?? 0, depth: 0 };
  };
  return {
    data,
    place: (path) => at(find(path).value, path),
    keyPlace: (path) => {
      const found = find(path);
      return at(found.depth === path.length ? (found.key ?? found.value) : found.value, path);
    },
    spellings,
    texts,
  };
}

/** Digits as people write a sum: no leading zero, plus sign, exponent or hexadecimals, and no more digits than a number can hold. */
const isUsualNumber = (source: string, value: number) =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(source) && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;

const startOf = (node: unknown): number | undefined => (node as { range?: readonly number[] | null } | null)?.range?.[0];

const pathKey = (path: readonly PropertyKey[]) => path.map((key) => (typeof key === 'number' ? `#${key}` : String(key))).join('\u0000');
