import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import type { MarkdownReport } from './markdown-report.ts';
import { hiddenCharacterIn, withoutHiddenCharacters } from './source-faults.ts';

/** A tree on its way from remark's to our dialect. */
export interface Turning {
  readonly source: string;
  readonly report: MarkdownReport;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  readonly mentioned: Set<string>;
  /** Level of the heading before, 1 at the start: the title of the page. */
  headingLevel: number;
}

/** What stands around a node that decides what it may be. */
export interface Around {
  readonly inLink?: boolean;
  readonly inFootnote?: boolean;
}

/** How definitions are known: names are the same in capitals and small letters. */
export const keyOf = (node: { identifier: string }) => node.identifier.toUpperCase();

/** A text without hidden characters. Those that stand in the source as such are reported already. Separators of lines that only some programs show become spaces. */
export function clean(typed: string, node: Nodes, { source, report }: Turning): string {
  const text = typed.replaceAll(/[\u2028\u2029]/gu, ' ');
  const code = hiddenCharacterIn(text);
  if (code === undefined) return text;
  if (hiddenCharacterIn(sliceOf(node, source)) === undefined) report.add(node, 'hidden-character', code);
  return withoutHiddenCharacters(text);
}

/** The source of a node; that of nodes which remark-gfm found afterwards (web addresses) is not known. */
export function sliceOf(node: Nodes, source: string): string {
  return node.position === undefined ? '' : source.slice(node.position.start.offset, node.position.end.offset);
}
