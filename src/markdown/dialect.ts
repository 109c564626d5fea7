import type { Nodes } from 'mdast';
import type {} from 'mdast-util-directive';

/**
 * The kinds of node that a parsed body consists of, and what every medium must be able to show. Everything else that
 * remark knows (raw HTML, definitions, references, `:name`) has become one of these in `to-dialect.ts`.
 */
export type BlockKind =
  | 'paragraph' | 'heading' | 'list' | 'blockquote' | 'code' | 'thematicBreak' | 'table' | 'containerDirective' | 'leafDirective';

export type InlineKind =
  | 'text' | 'emphasis' | 'strong' | 'delete' | 'inlineCode' | 'break' | 'link' | 'image' | 'footnoteReference';

/** Kinds that their parent, or the mention of a footnote, shows. */
export type PartKind = 'root' | 'listItem' | 'tableRow' | 'tableCell' | 'footnoteDefinition';

export type DialectKind = BlockKind | InlineKind | PartKind;

/** The node of a kind. */
export type NodeOf<Kind extends DialectKind> = Extract<Nodes, { type: Kind }>;

export type BlockNode = NodeOf<BlockKind>;
export type InlineNode = NodeOf<InlineKind>;
export type DirectiveNode = NodeOf<'containerDirective' | 'leafDirective'>;

/** The directives of the content contract. */
export const DIRECTIVE_NAMES = ['note', 'warning', 'quote', 'figures', 'photo', 'table'] as const;

export type DirectiveName = (typeof DIRECTIVE_NAMES)[number];

/** Nesting that paper and screen can show; the contract's bound. */
export const DEEPEST_NESTING = 20;
