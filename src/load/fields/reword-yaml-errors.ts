import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { FieldPlace, IssueLog } from '../issue-log.ts';

/** The words for the faults that the YAML library finds; it speaks to programmers. One fault a line: the rest follows from the first. */
export function rewordYamlErrors(
  source: string,
  document: Document,
  errors: readonly YAMLError[],
  at: (offset: number) => FieldPlace,
  log: IssueLog,
): void {
  const told = new Set<number>();
  for (const error of errors) {
    const unclosed = error.code === 'MISSING_CHAR' && error.message.includes('quote') ? unclosedQuote(document) : undefined;
    const place = at(unclosed ?? error.pos[0]);
    if (told.has(place.line)) continue;
    told.add(place.line);
    rewordYamlError(source, error, place, log);
  }
}

function rewordYamlError(source: string, error: YAMLError, place: FieldPlace, log: IssueLog): void {
  const [start] = error.pos;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const line = source.slice(lineStart).split('\n', 1)[0] ?? '';
  if (/^ *\t/u.test(line)) return log.add({ ...place, column: line.indexOf('\t') + 1 }, 'yaml-tab', place.line);
  const { code, message } = error;
  if (code === 'DUPLICATE_KEY') return log.add(place, 'yaml-duplicate-key', /^["']?([^"':\s,}]+)/u.exec(source.slice(start))?.[1] ?? '');
  if (code === 'TAB_AS_INDENT') return log.add(place, 'yaml-tab', place.line);
  if (code === 'MISSING_CHAR' && message.includes('quote')) return log.add(place, 'yaml-quote', message.includes('"') ? '"' : "'");
  if (code === 'BAD_DQ_ESCAPE') return log.add(place, 'yaml-backslash');
  if (code === 'BAD_SCALAR_START') return log.add(place, 'yaml-first-character', source[start] ?? '');
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE') return log.add(place, 'yaml-tag', /^\S+/u.exec(source.slice(start))?.[0] ?? '!');
  if (code === 'BAD_ALIAS' || code === 'ALIAS_PROPS' || code === 'MULTIPLE_ANCHORS' || code === 'BAD_PROP_ORDER') return log.add(place, 'yaml-alias');
  if (code === 'RESOURCE_EXHAUSTION') return log.add(place, 'yaml-too-large');
  if (code === 'MULTIPLE_DOCS') return log.add(place, 'yaml-documents');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /: .*:(?: |$)/u.test(line)) return log.add(place, 'yaml-colon');
  // The library points at the value that the line after it seems to belong to.
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return log.add(nextLine(source, start, place), 'yaml-indent');
  if (code === 'MULTILINE_IMPLICIT_KEY' || (code === 'MISSING_CHAR' && message.startsWith('Implicit map keys'))) return log.add(place, 'yaml-no-colon');
  if (/flow/iu.test(message)) return log.add(place, 'yaml-bracket');
  const alias = /[:[{,-] +[*&]/u.exec(line);
  if (message.startsWith('Unexpected scalar at node end') && alias !== null) return log.add({ ...place, column: alias.index + alias[0].length }, 'yaml-alias');
  if (message.startsWith('Unexpected scalar at node end')) return log.add(place, 'yaml-after-quote');
  if (code === 'BAD_INDENT' || message.includes('same column')) return log.add(place, 'yaml-indent');
  return log.add(place, 'yaml-syntax');
}

/** The first letter of the next line that has one. */
function nextLine(source: string, offset: number, place: FieldPlace): FieldPlace {
  const lines = source.slice(source.indexOf('\n', offset) + 1).split('\n');
  const skipped = Math.max(lines.findIndex((line) => line.trim() !== ''), 0);
  return { ...place, line: place.line + 1 + skipped, column: (lines[skipped] ?? '').search(/\S|$/u) + 1 };
}

/** Where the last text between quotes begins: the library reports a quote that is not closed at the end of the file. */
function unclosedQuote(document: Document): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) start = node.range?.[0];
    },
  });
  return start;
}
