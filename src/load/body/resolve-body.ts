import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Language } from '../../model/language.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import type { Picture } from '../../model/picture.ts';
import type { Body, LocalizedBody } from '../../model/programme.ts';
import type { ContentFile } from '../files/scan-folder.ts';
import { MOST_TEXT_BYTES, readText } from '../files/read-text.ts';
import type { FieldPlace } from '../issue-log.ts';
import { defaultLanguage, type LinkContext } from '../link/context.ts';
import type { SourceBody, SourceFile } from '../sources.ts';
import { parseCsv } from '../tables/read-csv.ts';
import { resolveLink } from './resolve-link.ts';

/** Photos that a text may show: those listed in the file it belongs to. */
export interface BodyPhotos {
  /** With consent, by path in the content folder. */
  readonly shown: ReadonlyMap<string, Pick<Picture, 'alt' | 'credit'>>;
}

interface TextOfFile {
  readonly body?: SourceBody | undefined;
  readonly translations: readonly (SourceFile<unknown> & { readonly language: Language })[];
}

/** The running text of a file in every language it has, links and pictures resolved. `photos` where the file has such a list. */
export async function resolveBodies(context: LinkContext, file: TextOfFile, photos?: BodyPhotos): Promise<LocalizedBody> {
  const written = [{ language: defaultLanguage(context), body: file.body }, ...file.translations];
  const bodies: [Language, Body][] = [];
  for (const { language, body } of written) {
    if (body !== undefined) bodies.push([language, await resolveBody(context, body, language, photos)]);
  }
  return Object.fromEntries(bodies);
}

interface UrlNode {
  readonly type: string;
  url?: string;
  alt?: string | null;
  readonly name?: string;
  readonly attributes?: Record<string, string | null | undefined> | null;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** Resolve what a text leads to and shows. The tree is changed in place: it belongs to this load alone. */
export async function resolveBody(context: LinkContext, body: SourceBody, language: Language, photos?: BodyPhotos): Promise<Body> {
  const pictures: Record<string, Picture> = {};
  const tables: Record<string, readonly (readonly string[])[]> = {};
  const shown = collect(body.tree);
  const at = (node: UrlNode): FieldPlace => ({ file: body.file, line: node.position?.start.line ?? body.line, column: node.position?.start.column ?? 1 });
  for (const node of shown.links) node.url = resolveLink(context, body.file, node.url ?? '', at(node)) ?? node.url ?? '';
  for (const { node, src, alt } of shown.pictures) {
    const picture = await resolvePicture(context, body.file, { src, alt, at: at(node), language }, photos);
    if (picture !== undefined) pictures[src] = picture;
  }
  for (const { node, csv } of shown.tables) {
    const table = await resolveTable(context, body.file, csv, at(node));
    if (table !== undefined) tables[csv] = table;
  }
  return { tree: body.tree, pictures, tables };
}

interface Shown {
  readonly links: UrlNode[];
  readonly pictures: { node: UrlNode; src: string; alt: string }[];
  readonly tables: { node: UrlNode; csv: string }[];
}

function collect(tree: Root): Shown {
  const shown: Shown = { links: [], pictures: [], tables: [] };
  visit(tree, (visited) => {
    const node = visited as UrlNode;
    if (node.type === 'link') shown.links.push(node);
    else if (node.type === 'image') shown.pictures.push({ node, src: node.url ?? '', alt: node.alt ?? '' });
    else if (node.type === 'leafDirective' && node.name === 'photo') shown.pictures.push({ node, src: node.attributes?.['src'] ?? '', alt: node.attributes?.['alt'] ?? '' });
    else if (node.type === 'leafDirective' && node.name === 'table') shown.tables.push({ node, csv: node.attributes?.['csv'] ?? '' });
  });
  return shown;
}

async function resolvePicture(
  { log, attachments, pictures, consent }: LinkContext,
  from: string,
  { src, alt, at, language }: { src: string; alt: string; at: FieldPlace; language: Language },
  photos: BodyPhotos | undefined,
): Promise<Picture | undefined> {
  if (src === '') return undefined;
  const name = decoded(src);
  const file = attachments.find(at, from, name);
  const read = file && (await pictures.read(file, at));
  if (file === undefined || read === undefined) return undefined;
  if (consent.refusedIn(file.path) !== undefined) {
    log.add(at, 'photo-shown-without-consent', name);
    return undefined;
  }
  const listed = photos?.shown.get(file.path);
  if (photos !== undefined && listed === undefined) {
    log.add(at, 'picture-not-listed', name);
    return undefined;
  }
  const ownAlt: LocalizedText = alt.trim() === '' ? {} : { [language]: alt };
  if (alt.trim() === '' && listed === undefined) {
    log.add(at, 'picture-without-alt', name);
    return undefined;
  }
  return { ...read, alt: { ...listed?.alt, ...ownAlt }, credit: listed?.credit };
}

/** Rows of a table file, all as long as the first. */
async function resolveTable({ log, texts, attachments }: LinkContext, from: string, csv: string, at: FieldPlace): Promise<readonly (readonly string[])[] | undefined> {
  const file: ContentFile | undefined = csv === '' ? undefined : attachments.find(at, from, csv);
  const text = file && (await readText(file, MOST_TEXT_BYTES, log));
  if (file === undefined || text === undefined) return undefined;
  texts.addRunning(file.path, 1, text, undefined);
  const rows = parseCsv(file.path, text, log);
  const [head, ...lines] = rows ?? [];
  if (head === undefined) return undefined;
  if (head.cells.length === 1 && head.cells[0]?.includes(';')) {
    log.add({ file: file.path, line: head.line, column: 1 }, 'csv-semicolons', head.cells[0].replaceAll(';', ','));
    return undefined;
  }
  lines.forEach(({ cells, line }, index) => {
    if (cells.length !== head.cells.length) log.add({ file: file.path, line, column: 1 }, 'table-rows', index + 2, cells.length, head.cells.length);
  });
  return [head, ...lines].map(({ cells }) => cells.map((cell) => cell.trim()));
}

/** Markdown writes a space in an address as `%20`. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
