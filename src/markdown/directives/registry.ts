import type { DirectiveName, DirectiveNode } from '../dialect.ts';
import type { Directive } from './directive.ts';
import { figures } from './figures.ts';
import { note } from './note.ts';
import { photo } from './photo.ts';
import { quote } from './quote.ts';
import { table } from './table.ts';
import { warning } from './warning.ts';

/** The directives by name. One that lacks a medium, or a name of the contract that lacks here, does not compile. */
export const directives = { note, warning, quote, figures, photo, table } satisfies Record<DirectiveName, Directive>;

/** The directive of a name, or undefined where the contract knows none. */
export function directiveNamed(name: string): Directive | undefined {
  return Object.hasOwn(directives, name) ? directives[name as DirectiveName] : undefined;
}

/** The directive of a checked node; an unknown one is a defect of whoever made the tree. */
export function directiveOf(node: DirectiveNode): Directive {
  const directive = directiveNamed(node.name);
  if (directive === undefined) throw new Error(`Unknown directive "${node.name}" in a checked body.`);
  return directive;
}
