/** What the typesetter must know of a font file before it uses it. */
export interface FontFile {
  readonly bytes: Uint8Array;
  /** The family's name, as the template asks for it. */
  readonly family: string;
  /** Whether the font has a letter for a code point. */
  covers(codePoint: number): boolean;
}

const TYPOGRAPHIC_FAMILY = 16;
const FAMILY = 1;

/** Read a TTF or OTF file. Bytes that are no font give undefined: the caller knows which file it was. */
export function readFontFile(bytes: Uint8Array): FontFile | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = tablesOf(view);
    const [name, cmap] = [tables.get('name'), tables.get('cmap')];
    if (name === undefined || cmap === undefined) return undefined;
    const family = nameOf(view, name, TYPOGRAPHIC_FAMILY) ?? nameOf(view, name, FAMILY);
    if (family === undefined) return undefined;
    const ranges = rangesOf(view, cmap);
    return { bytes, family, covers: (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  return new Map(Array.from({ length: count }, (_, index) => {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(record + step)));
    return [tag, view.getUint32(record + 8)];
  }));
}

/** A name in the Windows encoding (UTF-16), which every font for print has. */
function nameOf(view: DataView, table: number, wanted: number): string | undefined {
  const [count, storage] = [view.getUint16(table + 2), table + view.getUint16(table + 4)];
  for (let index = 0; index < count; index += 1) {
    const record = table + 6 + index * 12;
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== wanted) continue;
    const [length, offset] = [view.getUint16(record + 8), view.getUint16(record + 10)];
    return Array.from({ length: length / 2 }, (_, step) => String.fromCharCode(view.getUint16(storage + offset + step * 2))).join('');
  }
  return undefined;
}

/** Code points with a letter, from the fullest Unicode subtable (format 12, else 4). */
function rangesOf(view: DataView, table: number): readonly (readonly [number, number])[] {
  const subtables = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const record = table + 4 + index * 8;
    const start = table + view.getUint32(record + 4);
    return { platform: view.getUint16(record), start, format: view.getUint16(start) };
  }).filter(({ platform }) => platform === 0 || platform === 3);
  const full = subtables.find(({ format }) => format === 12);
  if (full) {
    return Array.from({ length: view.getUint32(full.start + 12) }, (_, index) => {
      const group = full.start + 16 + index * 12;
      return [view.getUint32(group), view.getUint32(group + 4)] as const;
    });
  }
  const basic = subtables.find(({ format }) => format === 4);
  if (!basic) return [];
  const segments = view.getUint16(basic.start + 6) / 2;
  return Array.from({ length: segments }, (_, index) => {
    const last = view.getUint16(basic.start + 14 + index * 2);
    return [view.getUint16(basic.start + 16 + segments * 2 + index * 2), last] as const;
  }).filter(([first]) => first !== 0xffff);
}
