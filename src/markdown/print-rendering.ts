import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Language } from '../model/language.ts';
import type { Body } from '../model/programme.ts';
import type { PrintBlock, PrintInline } from './print-block.ts';

/** What paper gives a body that is to stand on it. */
export interface PrintContext {
  /** The language the body is written in: descriptions of pictures are taken in it. */
  readonly language: Language;
}

/** One body on its way to paper. */
export interface PrintRendering {
  readonly body: Body;
  readonly context: PrintContext;
  readonly blocks: (nodes: readonly Nodes[]) => PrintBlock[];
  readonly inlines: (nodes: readonly Nodes[]) => PrintInline[];
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** Footnotes mentioned up to here, with their numbers. */
  readonly mentioned: Map<string, number>;
}
