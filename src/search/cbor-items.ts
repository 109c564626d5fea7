/** A stretch of encoded bytes. */
export type Bytes = Uint8Array<ArrayBufferLike>;

const ARRAY = 4;
const TEXT = 3;

/** The items of a CBOR array as they are encoded (RFC 8949); throws where the bytes hold no array of known length. */
export function arrayItems(bytes: Bytes): readonly Bytes[] {
  const { kind, value, next } = head(bytes, 0);
  if (kind !== ARRAY) throw new Error('These bytes are no CBOR array.');
  const items: Bytes[] = [];
  let at = next;
  for (let index = 0; index < value; index += 1) {
    const end = itemEnd(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** Encode an array of items that are encoded already. */
export function toArray(items: readonly Bytes[]): Bytes {
  return join([encodeHead(ARRAY, items.length), ...items]);
}

/** Read an encoded text. */
export function textOf(bytes: Bytes): string {
  const { kind, value, next } = head(bytes, 0);
  if (kind !== TEXT) throw new Error('These bytes are no CBOR text.');
  return new TextDecoder().decode(bytes.subarray(next, next + value));
}

/** Encode a text. */
export function toText(text: string): Bytes {
  const encoded = new TextEncoder().encode(text);
  return join([encodeHead(TEXT, encoded.length), encoded]);
}

/** Bytes one after the other. */
export function join(parts: readonly Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

/** Where the item that begins at a place ends. */
function itemEnd(bytes: Bytes, at: number): number {
  const { kind, value, next } = head(bytes, at);
  if (kind === 2 || kind === TEXT) return next + value;
  const held = kind === ARRAY ? value : kind === 5 ? value * 2 : kind === 6 ? 1 : 0;
  let end = next;
  for (let index = 0; index < held; index += 1) end = itemEnd(bytes, end);
  return end;
}

/** An item's first byte says its kind and how many bytes hold its value: a number, or a length. */
function head(bytes: Bytes, at: number): { kind: number; value: number; next: number } {
  const first = bytes[at];
  if (first === undefined) throw new Error('The CBOR ends early.');
  const kind = first >> 5;
  const short = first & 31;
  if (short < 24) return { kind, value: short, next: at + 1 };
  if (short > 27) throw new Error('CBOR of unknown length is not read here.');
  const size = 2 ** (short - 24);
  const value = bytes.subarray(at + 1, at + 1 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  return { kind, value, next: at + 1 + size };
}

function encodeHead(kind: number, value: number): Bytes {
  if (value < 24) return Uint8Array.of((kind << 5) | value);
  const size = value < 256 ? 1 : value < 65_536 ? 2 : 4;
  const bytes = Buffer.alloc(size + 1);
  bytes[0] = (kind << 5) | (size === 1 ? 24 : size === 2 ? 25 : 26);
  bytes.writeUIntBE(value, 1, size);
  return bytes;
}
