import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { hiddenCharacter } from '../files/read-text.ts';
import type { IssueLog } from '../issue-log.ts';
import { rewordYamlErrors } from './reword-yaml-errors.ts';
import { pathKey, placeAt, type YamlParts } from './yaml-data.ts';

type Path = readonly PropertyKey[];

/** Most values in one file, repeats by alias counted: an alias bomb ends here. */
const MOST_VALUES = 50_000;

/**
 * Parse YAML 1.2 (core schema) that begins on `firstLine` of a file; undefined, and issues, where it cannot be read.
 * Plain numbers keep their spelling where it is not the usual one: `0512` and `+31` are telephone numbers, not sums.
 */
export function readYaml(file: string, source: string, firstLine: number, log: IssueLog): YamlParts | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { schema: 'core', version: '1.2', merge: false, uniqueKeys: true, prettyErrors: false, lineCounter });
  const lines = { file, firstLine, lineStarts: lineCounter.lineStarts.length === 0 ? [0] : lineCounter.lineStarts };
  // A tag such as `!Nieuw` is only a warning to the library, but would drop a word of the text.
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    rewordYamlErrors(source, document, faults, (offset) => placeAt(lines, offset, []), log);
    return undefined;
  }
  return convert(document, lines, log);
}

/** The library's own conversion would expand aliases without bound, turn spellings into sums and let a key replace a prototype. */
function convert(document: Document, lines: Pick<YamlParts, 'file' | 'firstLine' | 'lineStarts'>, log: IssueLog): YamlParts | undefined {
  const places = new Map<string, readonly [value: number, key?: number]>();
  const spellings: YamlParts['spellings'][number][] = [];
  const strings: YamlParts['strings'][number][] = [];
  const anchors = new Map<string, { node: Node; offset: number; repeated: boolean }>();
  let values = 0;
  let sound = true;
  const fault = (rule: 'yaml-alias' | 'yaml-too-large', offset: number) => {
    if (sound) log.add({ ...placeAt(lines, offset, []), field: undefined }, rule);
    sound = false;
  };

  const visit = (node: unknown, path: Path, keyOffset: number | undefined, within: readonly Node[], aliasOffset?: number): unknown => {
    values += 1;
    const offset = aliasOffset ?? startOf(node) ?? keyOffset ?? 0;
    if (values > MOST_VALUES) fault('yaml-too-large', offset);
    if (!sound) return undefined;
    places.set(pathKey(path), keyOffset === undefined ? [offset] : [offset, keyOffset]);
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined || within.includes(target.node)) {
        fault('yaml-alias', offset);
        return undefined;
      }
      target.repeated = true;
      return visit(target.node, path, keyOffset, within, offset);
    }
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined && aliasOffset === undefined) {
      anchors.set(node.anchor, { node, offset: keyOffset ?? offset, repeated: anchors.get(node.anchor)?.repeated ?? false });
    }
    if (isMap(node)) {
      const data: Record<string, unknown> = Object.create(null);
      for (const pair of node.items) {
        if (!isPair(pair)) continue;
        const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '?';
        const keyAt = aliasOffset ?? startOf(pair.key) ?? offset;
        // The one name that cannot be a field of plain data without changing its nature: no file may use it.
        if (key === '__proto__') {
          log.add(placeAt(lines, keyAt, path), 'field-unknown', key, undefined, []);
          sound = false;
          continue;
        }
        data[key] = visit(pair.value, [...path, key], keyAt, [...within, node], aliasOffset);
      }
      return data;
    }
    if (isSeq(node)) return node.items.map((item, index) => visit(item, [...path, index], undefined, [...within, node], aliasOffset));
    return isScalar(node) ? scalar(node.value, node.type === 'PLAIN' ? node.source : undefined, path, offset) : null;
  };

  const scalar = (value: unknown, plain: string | undefined, path: Path, offset: number): unknown => {
    if (typeof value === 'number' && plain !== undefined) {
      strings.push({ path, offset, text: plain });
      if (!isUsualNumber(plain, value)) return plain;
      if (String(value) !== plain) spellings.push({ path, source: plain });
    } else if (typeof value === 'string') {
      const hidden = hiddenCharacter(value);
      if (hidden !== undefined) log.add(placeAt(lines, offset, path), hidden.rule, hidden.code);
      strings.push({ path, offset, text: value });
    }
    return value;
  };

  const data = document.contents === null ? null : visit(document.contents, [], undefined, []);
  // `&Samen` names a value for repeating it; where nothing does, it was a word of a text.
  for (const { offset, repeated } of anchors.values()) if (!repeated) fault('yaml-alias', offset);
  return sound ? { ...lines, places, data, spellings, strings } : undefined;
}

/** Digits as people write a sum: no leading zero, plus sign, exponent or hexadecimals, and no more digits than a number can hold. */
const isUsualNumber = (source: string, value: number) =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(source) && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;

const startOf = (node: unknown): number | undefined => (node as { range?: readonly number[] | null } | null)?.range?.[0];
