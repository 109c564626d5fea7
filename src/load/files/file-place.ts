import path from 'node:path';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { wholeFile, type IssueLog } from '../issue-log.ts';
import { nearestName } from '../../model/nearest-name.ts';
import { toId } from '../to-id.ts';

/** A list or settings file with a fixed place. */
export type SingleKind = 'municipality' | 'themes' | 'roles' | 'indicators' | 'distribution';
/** A Markdown file in a folder of its kind, called after its id. */
export type NamedKind = 'partner' | 'edition' | 'programme' | 'lesson' | 'page';

/** What a file is, told from its path. */
export type FilePlace =
  | { readonly kind: SingleKind }
  | { readonly kind: NamedKind; readonly id: string; readonly language?: Language | undefined }
  | { readonly kind: 'area' | 'vision'; readonly area: string; readonly language?: Language | undefined }
  | { readonly kind: 'meetings'; readonly area: string }
  | { readonly kind: 'project' | 'news'; readonly area: string; readonly id: string; readonly language?: Language | undefined }
  | { readonly kind: 'budget'; readonly year: string }
  | { readonly kind: 'indicator-values'; readonly id: string }
  | { readonly kind: 'printed-record' | 'printed-booklet'; readonly edition: string; readonly area: string }
  /** A picture, a boundary, a table: it counts where another file names it. */
  | { readonly kind: 'attachment' };

const SINGLE_FILES: Readonly<Record<string, SingleKind>> = {
  'municipality.yml': 'municipality', 'themes.yml': 'themes', 'roles.yml': 'roles', 'indicators.yml': 'indicators', 'distribution.csv': 'distribution',
};
const NAMED_FOLDERS: Readonly<Record<string, NamedKind>> = {
  partners: 'partner', editions: 'edition', programmes: 'programme', lessons: 'lesson', pages: 'page',
};
const FOLDERS = [...Object.keys(NAMED_FOLDERS), 'areas', 'budgets', 'indicators'];
/** Endings of files that say something themselves: in a wrong place their words would be lost. */
const SPEAKING = new Set(['.md', '.mdx', '.yml', '.yaml', '.markdown']);
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Tell what a file is from its path; undefined, and an issue, where its place or its name cannot be right. */
export function filePlace(file: string, log: IssueLog): FilePlace | undefined {
  const parts = file.split('/');
  const [top = '', second = ''] = parts;
  const name = parts.at(-1) ?? '';
  if (parts.length === 1) {
    if (/^(?:readme|licen[cs]e|notice)(?:\.|$)/iu.test(name)) return { kind: 'attachment' };
    const single = SINGLE_FILES[name];
    return single === undefined ? other(file, nearestName(name, Object.keys(SINGLE_FILES)), log) : { kind: single };
  }
  if (Object.hasOwn(NAMED_FOLDERS, top)) return inNamedFolder(file, NAMED_FOLDERS[top] as NamedKind, parts, log);
  if (top === 'areas') return inArea(file, parts, log);
  if (top === 'budgets' && parts.length === 2 && name.endsWith('.csv')) {
    if (/^\d{4}$/u.test(name.slice(0, -4))) return { kind: 'budget', year: name.slice(0, 4) };
    log.add(wholeFile(file), 'budget-file-year', name);
    return undefined;
  }
  if (top === 'indicators' && parts.length === 2 && name.endsWith('.csv')) {
    const id = idOf(file, second.slice(0, -4), log);
    return id === undefined ? undefined : { kind: 'indicator-values', id };
  }
  const near = FOLDERS.includes(top) ? undefined : nearestName(top, FOLDERS);
  return other(file, near === undefined ? undefined : [near, ...parts.slice(1)].join('/'), log);
}

function inNamedFolder(file: string, kind: NamedKind, parts: readonly string[], log: IssueLog): FilePlace | undefined {
  const [folder = '', second = '', third] = parts;
  if (kind === 'edition' && second.endsWith('.printed') && parts.length === 3 && third !== undefined) {
    const ending = path.posix.extname(third);
    const edition = second.slice(0, -'.printed'.length);
    if (ending === '.json' || ending === '.pdf') {
      const area = idOf(file, third.slice(0, -ending.length), log);
      return area === undefined ? undefined : { kind: ending === '.json' ? 'printed-record' : 'printed-booklet', edition, area };
    }
  }
  const ending = kind === 'page' ? '.mdx' : '.md';
  if (parts.length === 2 && second.endsWith(ending)) {
    const named = nameOf(file, second.slice(0, -ending.length), log);
    return named === undefined ? undefined : { kind, ...named };
  }
  const stem = /^(.*)\.(?:mdx?|ya?ml|markdown)$/iu.exec(second)?.[1];
  return other(file, parts.length > 2 || stem === undefined ? undefined : `${folder}/${stem}${ending}`, log);
}

function inArea(file: string, parts: readonly string[], log: IssueLog): FilePlace | undefined {
  const [, area = '', third = '', fourth = ''] = parts;
  if (parts.length > 2 && !ID.test(area)) {
    log.add(wholeFile(`areas/${area}`), 'file-name', area, toId(area) || 'gebied');
    return undefined;
  }
  const fixed = /^(area|vision)(?:\.([^.]+))?\.md$/u.exec(third);
  if (parts.length === 3 && fixed !== null) {
    const language = languageOf(file, fixed[2], log);
    return language === false ? undefined : { kind: fixed[1] as 'area' | 'vision', area, language };
  }
  if (parts.length === 3 && third === 'meetings.yml') return { kind: 'meetings', area };
  if (parts.length === 4 && (third === 'projects' || third === 'news') && fourth.endsWith('.md')) {
    const named = nameOf(file, fourth.slice(0, -3), log);
    return named === undefined ? undefined : { kind: third === 'projects' ? 'project' : 'news', area, ...named };
  }
  const near = parts.length === 3 ? nearestName(third, ['area.md', 'vision.md', 'meetings.yml']) : nearestName(third, ['projects', 'news']);
  return other(file, near === undefined || parts.length > 4 ? undefined : ['areas', area, near, ...parts.slice(3)].join('/'), log);
}

/** A file that no place is meant for: fine for a picture, a loss for words. */
function other(file: string, near: string | undefined, log: IssueLog): FilePlace | undefined {
  const isTable = file.endsWith('.csv') && near !== undefined && near !== file;
  if (!SPEAKING.has(path.posix.extname(file).toLowerCase()) && !isTable) return { kind: 'attachment' };
  log.add(wholeFile(file), 'file-misplaced', near === file ? undefined : near);
  return undefined;
}

/** Id and language of `bomen.fy`. */
function nameOf(file: string, stem: string, log: IssueLog): { id: string; language?: Language | undefined } | undefined {
  const dot = stem.lastIndexOf('.');
  const language = languageOf(file, dot < 0 ? undefined : stem.slice(dot + 1), log);
  if (language === false) return undefined;
  const id = idOf(file, dot < 0 ? stem : stem.slice(0, dot), log);
  return id === undefined ? undefined : { id, language };
}

function languageOf(file: string, code: string | undefined, log: IssueLog): Language | undefined | false {
  if (code === undefined || LANGUAGES.includes(code as Language)) return code as Language | undefined;
  log.add(wholeFile(file), 'language-unknown', code, LANGUAGES);
  return false;
}

function idOf(file: string, stem: string, log: IssueLog): string | undefined {
  if (ID.test(stem)) return stem;
  const name = file.split('/').at(-1) ?? '';
  log.add(wholeFile(file), 'file-name', name, `${toId(stem) || 'naam'}${name.slice(stem.length)}`);
  return undefined;
}
