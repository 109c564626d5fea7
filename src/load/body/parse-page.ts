import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { limitNesting } from '../../markdown/limit-nesting.ts';
import { createMarkdownReport, type BodyPlace } from '../../markdown/markdown-report.ts';
import { moveTo } from '../../markdown/parse-markdown.ts';
import { sourceIsFit } from '../../markdown/source-faults.ts';
import { toDialect } from '../../markdown/to-dialect.ts';
import type { Issue } from '../../model/issue.ts';
import { nearestName } from '../../model/nearest-name.ts';
import { createIssueLog, type FieldPlace, type IssueLog } from '../issue-log.ts';

/** Components that a page may use, besides HTML: filled from the programme by the site. */
export const PAGE_COMPONENTS = ['ReportNumber', 'ContactDetails', 'AreaList', 'EditionList'] as const;
/** HTML elements that a page may use: what Markdown has no sign for, and nothing that runs or loads anything. */
export const PAGE_HTML = ['details', 'summary', 'abbr', 'kbd', 'sub', 'sup', 'br', 'dl', 'dt', 'dd', 'p', 'div', 'span', 'section'] as const;
/** Attributes of those elements. */
export const PAGE_ATTRIBUTES = ['lang', 'title', 'id', 'open'] as const;

const ELEMENTS: readonly string[] = [...PAGE_COMPONENTS, ...PAGE_HTML];
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** remark's nodes, those of MDX among them. */
interface PageNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly PageNode[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** Parse a page's MDX into the tree of our dialect, elements replaced by what they hold. Code of any kind is an issue: content is data. */
export function parsePage(source: string, at: BodyPlace): { tree: Root; issues: Issue[] } {
  const empty: Root = { type: 'root', children: [] };
  const report = createMarkdownReport(at);
  if (!sourceIsFit(source, report)) return { tree: empty, issues: report.issues };
  const log = createIssueLog();
  const parsed = parseMdx(source);
  if ('line' in parsed) {
    const place = { file: at.file, line: at.line + parsed.line - 1, column: parsed.column };
    if (parsed.kind === 'code') log.add(place, 'page-code', source.split('\n')[parsed.line - 1]?.trim() ?? '');
    else if (parsed.kind === 'unclosed') log.add(place, 'page-element-unclosed', parsed.element);
    else log.add(place, 'page-syntax');
    return { tree: empty, issues: [...log.issues] };
  }
  const children = withoutElements(parsed.children as readonly PageNode[], at, log) as unknown as RootContent[];
  const plain: Root = { ...parsed, children: asBlocks(children) };
  limitNesting(plain, report);
  const tree = toDialect(plain, source, report);
  moveTo(at.line, tree);
  return { tree, issues: [...log.issues, ...report.issues] };
}

/** remark's own tree of a page, elements and all; or the point where it cannot be read. */
export function parseMdx(source: string): Root | MdxFault {
  try {
    return parser.parse(source);
  } catch (error) {
    const { line = 1, column = 1, ruleId, reason = '' } = error as { line?: number; column?: number; ruleId?: string; reason?: string };
    if (ruleId === 'acorn') return { kind: 'code', line, column, element: '' };
    // An element may be known to be open only where the text ends: its own place stands in the words alone.
    const open = /for `<([^`>]*)>` \((\d+):(\d+)/u.exec(reason);
    return ruleId === 'end-tag-mismatch' && open !== null
      ? { kind: 'unclosed', line: Number(open[2]), column: Number(open[3]), element: open[1] ?? '' }
      : { kind: 'syntax', line, column, element: '' };
  }
}

/** Where a page cannot be read, from the first line of its text. */
interface MdxFault {
  readonly kind: 'syntax' | 'code' | 'unclosed';
  readonly line: number;
  readonly column: number;
  readonly element: string;
}

function withoutElements(nodes: readonly PageNode[], at: BodyPlace, log: IssueLog): PageNode[] {
  return nodes.flatMap((node): PageNode[] => {
    const place = { file: at.file, line: at.line - 1 + (node.position?.start.line ?? 1), column: node.position?.start.column ?? 1 };
    if (node.type === 'mdxjsEsm') {
      log.add(place, 'page-code', node.value ?? '');
      return [];
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isComment(node.value ?? '')) log.add(place, 'page-code', `{${node.value ?? ''}}`);
      return [];
    }
    const children = node.children && withoutElements(node.children, at, log);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [children === undefined ? node : { ...node, children }];
    checkElement(node, place, log);
    return node.type === 'mdxJsxFlowElement' ? (asBlocks((children ?? []) as unknown as RootContent[]) as unknown as PageNode[]) : children ?? [];
  });
}

function checkElement(node: PageNode, place: FieldPlace, log: IssueLog): void {
  const name = node.name ?? '';
  if (!ELEMENTS.includes(name)) {
    log.add(place, 'page-element', name, nearestName(name, ELEMENTS), ELEMENTS);
    return;
  }
  const known: readonly string[] = (PAGE_HTML as readonly string[]).includes(name) ? PAGE_ATTRIBUTES : [];
  for (const attribute of node.attributes ?? []) {
    const isText = attribute.value === null || typeof attribute.value === 'string';
    if (attribute.type !== 'mdxJsxAttribute' || !known.includes(attribute.name ?? '') || !isText) {
      log.add(place, 'page-attribute', attribute.name ?? '{…}', name, known);
    }
  }
}

/** Words that stood in an element beside blocks become paragraphs of their own. */
function asBlocks(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (!phrasing(node)) blocks.push(node);
    else if (last?.type === 'paragraph' && opened.has(last)) last.children.push(node as PhrasingContent);
    else {
      const paragraph: Paragraph = { type: 'paragraph', children: [node as PhrasingContent], position: node.position };
      opened.add(paragraph);
      blocks.push(paragraph);
    }
  }
  return blocks;
}

/** Paragraphs that were made here and may grow. */
const opened = new WeakSet<Paragraph>();

const isComment = (value: string) => /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/u.test(value);
