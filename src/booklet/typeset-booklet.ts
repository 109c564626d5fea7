import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { BookletData } from './booklet-data.ts';
import type { BookletFonts } from './fonts.ts';
import { longWords } from './long-words.ts';
import { renderScreenPicture, type RenderPicture } from './render-picture.ts';
import { ENDLESS } from './said.ts';
import type { Typst } from './typst.ts';

/** A booklet as a file. */
export interface TypesetBooklet {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Characters the fonts have no letter for; a small box stands in their place. */
  readonly missing: readonly string[];
  /** False where page numbers may be wrong (see `TypstResult`). */
  readonly settled: boolean;
}

export interface TypesetOptions {
  readonly typst: Typst;
  readonly fonts: BookletFonts;
  /** How a picture's bytes are made; for the reader's screen by default. */
  readonly renderPicture?: RenderPicture | undefined;
}

const TEMPLATE = path.join(import.meta.dirname, 'template');
const STAND_IN = '\u25a1';
/** Raise it when other facts of a booklet are kept with it, so that kept ones are made anew. */
const FACTS = 'booklet-2';

/** Set a composed booklet. The same data, fonts and pictures give the same bytes. */
export async function typesetBooklet(data: BookletData, { typst, fonts, renderPicture = renderScreenPicture }: TypesetOptions): Promise<TypesetBooklet> {
  const { json, missing } = typstJson(data, fonts);
  const files = new Map(await templateFiles());
  files.set('/booklet.json', Buffer.from(json));
  for (const [name, picture] of Object.entries(data.pictures)) files.set(`/pictures/${name}`, await renderPicture(picture));
  const { pdf, pages, settled } = await typst.compile({
    main: '/booklet.typ', files, tagged: data.medium === 'screen', timestamp: Date.parse(`${data.date}T00:00:00Z`) / 1000,
  });
  return { pdf, pages, missing, settled };
}

/** Everything a booklet's bytes depend on, as one hash: data, pictures by their content, fonts, template. */
export async function bookletKey(data: BookletData, fonts: BookletFonts): Promise<string> {
  const hash = createHash('sha256').update(FACTS).update(typstJson(data, fonts).json).update(fonts.sha256);
  for (const [name, { sha256 }] of Object.entries(data.pictures)) hash.update(`${name} ${sha256}`);
  for (const [name, bytes] of await templateFiles()) hash.update(name).update(bytes);
  return hash.digest('hex');
}

/**
 * Let the document go first, then the compiler's memory: in this order a long run stays bounded. A minor collection is
 * enough, since the document has just been made; a full one takes three times as long and throws away compiled code.
 */
export async function forgetBooklet(typst: Typst): Promise<void> {
  await setImmediate();
  (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
  typst.forget();
}

/** The data as the template reads it: without paths of this machine, and without characters that no font can draw (PDF/UA refuses those). */
function typstJson({ pictures, ...data }: BookletData, fonts: BookletFonts): { json: string; missing: readonly string[] } {
  const missing = new Set<string>();
  const json = JSON.stringify({ ...data, longWords: longWords(data, data.size), endlessFrom: ENDLESS, pictures: Object.keys(pictures), families: { text: [fonts.text], heading: [fonts.heading] } }).normalize('NFC');
  return {
    json: json.replaceAll(/[^\u0000-\u007f]/gu, (character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      if (fonts.covers(codePoint) || isInvisible(codePoint)) return fonts.covers(codePoint) ? character : '';
      missing.add(character);
      return fonts.covers(0x25a1) ? STAND_IN : '?';
    }),
    missing: [...missing],
  };
}

/** Joiners and variation selectors mean nothing without the letters they change. */
const isInvisible = (codePoint: number) => codePoint === 0xad || codePoint === 0x200b || codePoint === 0x200c || codePoint === 0x200d || codePoint === 0x2060 || (codePoint >= 0xfe00 && codePoint <= 0xfe0f);

let template: Promise<readonly (readonly [string, Uint8Array])[]> | undefined;

/** The template's files by their path; read once. */
function templateFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  template ??= readTemplate();
  return template;
}

async function readTemplate(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const names = (await readdir(TEMPLATE)).filter((name) => name.endsWith('.typ')).toSorted();
  return Promise.all(names.map(async (name) => [`/${name}`, await readFile(path.join(TEMPLATE, name))] as const));
}
