import type { Paragraph } from 'mdast';
import { nearestName } from '../model/nearest-name.ts';
import { DIRECTIVE_NAMES, type DirectiveName, type DirectiveNode } from './dialect.ts';
import type { Directive } from './directives/directive.ts';
import { directiveNamed, directives } from './directives/registry.ts';
import type { MarkdownReport } from './markdown-report.ts';

/** Note what is wrong with a directive and say whether it can be shown. `written` is remark's node, `typed` its source, `turned` the same with its content in our dialect. */
export function checkDirective(written: DirectiveNode, typed: string, turned: DirectiveNode, report: MarkdownReport): boolean {
  const opening = `${written.type === 'leafDirective' ? '::' : ':::'}${written.name}`;
  const directive = directiveNamed(written.name);
  if (directive === undefined) {
    report.add(written, 'directive-unknown', opening, nearOpening(written.name));
    return false;
  }
  if (directive.form !== (written.type === 'leafDirective' ? 'leaf' : 'container')) {
    report.add(written, 'directive-form', opening, directive.example);
    return false;
  }
  // Each finds its own fault: authors mend them all at once.
  const checks = [
    isClosed(written, opening, typed, report),
    isUnlabelled(written, opening, directive, report),
    hasItsAttributes(written, opening, directive, report),
    hasContent(turned, opening, report),
  ];
  return checks.every(Boolean) && (directive.check?.(turned, report) ?? true);
}

/** Note lines of a paragraph that were meant as directives: remark takes what it cannot read as text. */
export function reportStrayFences(node: Paragraph, typed: string, report: MarkdownReport): void {
  if (!typed.includes('::')) return;
  for (const [index, line] of typed.split(/\r\n|\n|\r/u).entries()) {
    const { before = '', colons, rest = '' } = /^(?<before>[ \t>]*)(?<colons>:{2,})[ \t]*(?<rest>.*)$/u.exec(line)?.groups ?? {};
    if (colons === undefined || (colons.length === 2 && !/^[\p{L}[{]/u.test(rest))) continue;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const at = { line: start.line + index, column: (index === 0 ? start.column : 1) + before.length };
    if (rest === '') {
      report.add(at, 'directive-not-open', colons);
      continue;
    }
    const curly = /(?<name>[\w-]+)=[“”„‘’«]/u.exec(rest)?.groups?.['name'];
    if (curly !== undefined) {
      report.add(at, 'directive-attribute-quotes', curly);
      continue;
    }
    const near = nearestName(/^[\p{L}\p{N}_-]*/u.exec(rest)?.[0] ?? '', DIRECTIVE_NAMES) as DirectiveName | undefined;
    report.add(at, 'directive-malformed', line.slice(before.length), directives[near ?? 'note'].example);
  }
}

/** The opening of the directive that was most likely meant. */
function nearOpening(name: string): string | undefined {
  const near = nearestName(name, DIRECTIVE_NAMES);
  return near === undefined ? undefined : `${directiveNamed(near)?.form === 'leaf' ? '::' : ':::'}${near}`;
}

function isClosed(node: DirectiveNode, opening: string, typed: string, report: MarkdownReport): boolean {
  if (node.type === 'leafDirective' || node.data?.position?.closing !== undefined) return true;
  report.add(node, 'directive-unclosed', opening, /^:*/u.exec(typed)?.[0] ?? ':::');
  return false;
}

/** remark knows a label, `:::note[Let op]`; the contract does not. */
function isUnlabelled(node: DirectiveNode, opening: string, directive: Directive, report: MarkdownReport): boolean {
  const [first] = node.children;
  const labelled = node.type === 'leafDirective' ? first !== undefined : first?.type === 'paragraph' && first.data?.directiveLabel === true;
  if (labelled) report.add(node, 'directive-malformed', `${opening}[…]`, directive.example);
  return !labelled;
}

function hasItsAttributes(node: DirectiveNode, opening: string, directive: Directive, report: MarkdownReport): boolean {
  const given = Object.entries(node.attributes ?? {});
  const placeOf = (name: string) => node.data?.position?.attributes?.[name]?.start ?? node;
  const curly = given.find(([, value]) => /^[“”„‘’«]/u.test(value ?? ''));
  if (curly !== undefined) {
    report.add(placeOf(curly[0]), 'directive-attribute-quotes', curly[0]);
    return false;
  }
  const known = Object.keys(directive.attributes);
  const unknown = given.map(([name]) => name).filter((name) => !known.includes(name));
  for (const name of unknown) report.add(placeOf(name), 'directive-attribute', opening, name, nearestName(name, known), known);
  const missing = known.filter((name) => {
    const value = node.attributes?.[name];
    return value === undefined || value === null ? directive.attributes[name] === 'required' : value.trim() === '';
  });
  for (const name of missing) report.add(node, 'directive-attribute-missing', opening, name, directive.example);
  return unknown.length === 0 && missing.length === 0;
}

function hasContent(node: DirectiveNode, opening: string, report: MarkdownReport): boolean {
  const empty = node.type === 'containerDirective' && node.children.length === 0;
  if (empty) report.add(node, 'directive-empty', opening);
  return !empty;
}
