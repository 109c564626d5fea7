import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Body } from '../model/programme.ts';
import type { PrintBlock, PrintInline } from './print-block.ts';
import { printBlockHandlers, printInlineHandlers } from './print-handlers.ts';
import type { PrintContext, PrintRendering } from './print-rendering.ts';

/** A checked body in the vocabulary of paper. A node that no parsed body holds throws. */
export function toPrintBlocks(body: Body, context: PrintContext): PrintBlock[] {
  const definitions = body.tree.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition');
  const print: PrintRendering = {
    body,
    context,
    definitions: new Map(definitions.map((node) => [node.identifier.toUpperCase(), node])),
    mentioned: new Map(),
    blocks: (nodes) => nodes.filter((node) => node.type !== 'footnoteDefinition').flatMap((node) => handled<PrintBlock>(printBlockHandlers, node, print)),
    inlines: (nodes) => nodes.flatMap((node) => handled<PrintInline>(printInlineHandlers, node, print)),
  };
  return print.blocks(body.tree.children);
}

/** The handler tables are typed by kind; here the kind is only known while running. */
function handled<Printed>(handlers: object, node: Nodes, print: PrintRendering): Printed[] {
  const handler = Object.hasOwn(handlers, node.type)
    ? (handlers as Readonly<Record<string, (node: Nodes, print: PrintRendering) => Printed[]>>)[node.type]
    : undefined;
  if (handler === undefined) throw new Error(`Paper has no form for "${node.type}" here.`);
  return handler(node, print);
}
