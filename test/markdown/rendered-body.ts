import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { HtmlContext } from '../../src/markdown/html-context.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import { toPrintBlocks } from '../../src/markdown/to-print-blocks.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { Body } from '../../src/model/programme.ts';

/** Words that a page of tests gives to its bodies. */
export const words: HtmlContext['words'] = {
  footnotes: 'Noten', backToText: 'Terug naar de tekst', note: 'Goed om te weten', warning: 'Let op', table: 'Tabel', photo: 'Foto:', done: 'gedaan', toDo: 'nog te doen',
};

/** A page that shows each picture as a plain <img>. */
export const page: HtmlContext = {
  language: 'nl',
  idPrefix: 'text-',
  href: (url) => url,
  picture: ({ path, width, height }, alt) => [{ type: 'element', tagName: 'img', properties: { src: `/${path}`, alt, width, height }, children: [] }],
  words,
};

/** A source as a body whose pictures and tables have all been found. */
export function bodyOf(source: string, tables: Body['tables'] = {}): Body & { issues: ReturnType<typeof parseMarkdown>['issues'] } {
  const { tree, issues } = parseMarkdown(source, { file: 'a.md', line: 1 });
  return { tree, issues, tables, pictures: Object.fromEntries(picturesIn(tree).map((src) => [src, pictureNamed(src)])) };
}

/** Places of pictures in a tree. */
function picturesIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'image') found.push(node.url);
    if (node.type === 'leafDirective' && node.name === 'photo') found.push(node.attributes?.['src'] ?? '');
  });
  return found;
}

/** A picture that was found and read. */
export function pictureNamed(src: string): Picture {
  return { file: `/content/${src}`, path: src, alt: { nl: 'Uit de lijst', fy: 'Ut de list' }, credit: 'J. Post', width: 1200, height: 800, format: 'jpeg', sha256: '0'.repeat(64) };
}

/** HTML of a source. */
export const htmlOf = (source: string, context: Partial<HtmlContext> = {}, tables: Body['tables'] = {}) => toHtml(bodyOf(source, tables), { ...page, ...context });

/** Print blocks of a source. */
export const blocksOf = (source: string, tables: Body['tables'] = {}) => toPrintBlocks(bodyOf(source, tables), { language: 'nl' });

/** Faults of a source as `line:column rule`. */
export const faultsOf = (source: string) => bodyOf(source).issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
