/** One operation of a PDF content stream: its operands as written, its operator, and where it stands. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
  /** Offsets in the stream: `start` of the first operand, `end` behind the operator. */
  readonly start: number;
  readonly end: number;
}

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const code = (character: string) => character.charCodeAt(0);

/**
 * Read the operations of a decoded content stream in order (ISO 32000-1, 7.8.2). Strings, dictionaries and arrays are
 * operands in one piece; the bytes of an inline image are skipped and the image comes as operator `BI` with its keys.
 * Throws on a stream that breaks off.
 */
export function* operationsOf(stream: Uint8Array): Generator<Operation> {
  let at = 0;
  let operands: string[] = [];
  let start = -1;
  const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.length);
  const text = (from: number, to: number) => bytes.toString('latin1', from, to);
  while (at < stream.length) {
    const byte = stream[at] ?? 0;
    if (WHITE.has(byte)) {
      at += 1;
      continue;
    }
    if (byte === code('%')) {
      while (at < stream.length && stream[at] !== 10 && stream[at] !== 13) at += 1;
      continue;
    }
    const from = at;
    if (start < 0) start = from;
    at = endOfToken(stream, at);
    const token = text(from, at);
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BI') {
      const data = endOfInlineImage(stream, at);
      operands = text(at, data.keysEnd).trim().split(/\s+/u);
      at = data.end;
    }
    yield { operator: token, operands, start, end: at };
    operands = [];
    start = -1;
  }
}

/** What stands in an array, which comes as one operand: strings and numbers as written. */
export function operandsOf(inside: string): string[] {
  const stream = Buffer.from(inside, 'latin1');
  const operands: string[] = [];
  for (let at = 0; at < stream.length;) {
    if (WHITE.has(stream[at] ?? 0)) {
      at += 1;
      continue;
    }
    const from = at;
    at = endOfToken(stream, at);
    operands.push(stream.toString('latin1', from, at));
  }
  return operands;
}

function isOperator(token: string): boolean {
  return /^[A-Za-z'"][A-Za-z0-9*'"]*$/u.test(token) && !['true', 'false', 'null'].includes(token);
}

function endOfToken(stream: Uint8Array, from: number): number {
  const byte = stream[from] ?? 0;
  if (byte === code('(')) return endOfString(stream, from);
  if (byte === code('[')) return endOfGroup(stream, from, '[', ']');
  if (byte === code('<')) return stream[from + 1] === code('<') ? endOfDictionary(stream, from) : past(stream, from, '>');
  let at = from + 1;
  while (at < stream.length && !WHITE.has(stream[at] ?? 0) && !DELIMITER.has(stream[at] ?? 0)) at += 1;
  return at;
}

function endOfString(stream: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < stream.length; at += 1) {
    const byte = stream[at];
    if (byte === code('\\')) at += 1;
    else if (byte === code('(')) depth += 1;
    else if (byte === code(')') && (depth -= 1) === 0) return at + 1;
  }
  throw new Error('A content stream breaks off inside a string.');
}

function endOfGroup(stream: Uint8Array, from: number, open: string, close: string): number {
  let at = from + 1;
  while (at < stream.length) {
    const byte = stream[at] ?? 0;
    if (byte === code(close)) return at + 1;
    at = WHITE.has(byte) ? at + 1 : byte === code(open) ? endOfGroup(stream, at, open, close) : endOfToken(stream, at);
  }
  throw new Error('A content stream breaks off inside an array.');
}

function endOfDictionary(stream: Uint8Array, from: number): number {
  let at = from + 2;
  while (at < stream.length) {
    if (stream[at] === code('>') && stream[at + 1] === code('>')) return at + 2;
    at = WHITE.has(stream[at] ?? 0) ? at + 1 : endOfToken(stream, at);
  }
  throw new Error('A content stream breaks off inside a dictionary.');
}

function past(stream: Uint8Array, from: number, character: string): number {
  const at = stream.indexOf(code(character), from);
  if (at < 0) throw new Error(`A content stream breaks off before "${character}".`);
  return at + 1;
}

/** The bytes of an inline image lie between `ID` and `EI`, each with white space around it. */
function endOfInlineImage(stream: Uint8Array, from: number): { keysEnd: number; end: number } {
  const find = (word: string, start: number) => {
    for (let at = start; at + 3 < stream.length + 1; at += 1) {
      if (stream[at] === code(word[0] ?? '') && stream[at + 1] === code(word[1] ?? '') && WHITE.has(stream[at - 1] ?? 32) && WHITE.has(stream[at + 2] ?? 32)) return at;
    }
    throw new Error('A content stream breaks off inside an inline image.');
  };
  const keysEnd = find('ID', from);
  return { keysEnd, end: find('EI', keysEnd + 3) + 2 };
}
