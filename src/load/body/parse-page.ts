import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Issue } from '../../model/issue.ts';
import { createIssueLog, type IssueLog } from '../issue-log.ts';
import { nearestName } from '../nearest-name.ts';

/** Components that a page may use, besides HTML: filled from the programme by the site. */
export const PAGE_COMPONENTS = ['ReportNumber', 'ContactDetails', 'AreaList', 'EditionList'] as const;
/** HTML elements that a page may use: what Markdown has no sign for, and nothing that runs or loads anything. */
export const PAGE_HTML = ['details', 'summary', 'abbr', 'kbd', 'sub', 'sup', 'br', 'dl', 'dt', 'dd', 'p', 'div', 'span', 'section'] as const;
/** Attributes of those elements. */
export const PAGE_ATTRIBUTES = ['lang', 'title', 'id', 'open'] as const;

const ELEMENTS: readonly string[] = [...PAGE_COMPONENTS, ...PAGE_HTML];
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

interface PageNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  children?: PageNode[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** Parse a page's MDX: Markdown and a closed list of elements. Code of any kind is an issue: content is data. The tree holds Markdown only. */
export function parsePage(source: string, at: { readonly file: string; readonly line: number }): { tree: Root; issues: Issue[] } {
  const log = createIssueLog();
  try {
    const tree = parser.parse(source);
    const root = tree as unknown as PageNode;
    root.children = withoutElements(root.children ?? [], at, log);
    return { tree, issues: [...log.issues] };
  } catch (error) {
    const { line = 1, column = 1 } = error as { line?: number; column?: number };
    log.add({ file: at.file, line: at.line + line - 1, column }, 'page-syntax');
    return { tree: { type: 'root', children: [] }, issues: [...log.issues] };
  }
}

/** Children with elements replaced by what they hold, code reported. */
function withoutElements(nodes: readonly PageNode[], at: { file: string; line: number }, log: IssueLog): PageNode[] {
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
    if (node.children !== undefined) node.children = withoutElements(node.children, at, log);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [node];
    checkElement(node, place, log);
    return node.children ?? [];
  });
}

function checkElement(node: PageNode, place: { file: string; line: number; column: number }, log: IssueLog): void {
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

const isComment = (value: string) => /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/u.test(value);
