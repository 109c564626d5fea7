import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { wholeFile, type IssueLog } from '../issue-log.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Relative to the content folder, forward slashes, composed accents (NFC). */
  readonly path: string;
  /** Path on this machine. */
  readonly absolute: string;
}

export interface ContentFolder {
  /** By path, in the order of their paths. */
  readonly files: ReadonlyMap<string, ContentFile>;
  /** Every folder by its path, empty ones too. */
  readonly folders: ReadonlySet<string>;
}

/** Files that machines leave behind: nobody wrote them, nobody misses them. Dot files and dot folders are ignored too. */
const LITTER: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', 'icon\r']);

/** List every file of a content folder; links that lead out of it, or in a circle, are faults and are not followed. */
export async function scanFolder(contentDir: string, log: IssueLog): Promise<ContentFolder> {
  const root = await realpath(contentDir);
  const files = new Map<string, ContentFile>();
  const folders = new Set<string>();

  const visit = async (folder: string, relative: string, ancestors: ReadonlySet<string>): Promise<void> => {
    for (const entry of (await entriesOf(folder, relative)).toSorted(byName)) {
      if (entry.name.startsWith('.') || LITTER.has(entry.name.toLowerCase())) continue;
      const name = relative === '' ? entry.name.normalize('NFC') : `${relative}/${entry.name.normalize('NFC')}`;
      const target = await follow(entry, path.join(folder, entry.name), name);
      if (target === undefined) continue;
      if (target.kind === 'file') {
        files.set(name, { path: name, absolute: target.absolute });
      } else if (ancestors.has(target.absolute)) {
        log.add(wholeFile(name), 'link-circular');
      } else {
        folders.add(name);
        await visit(target.absolute, name, new Set([...ancestors, target.absolute]));
      }
    }
  };

  const follow = async (entry: Dirent, absolute: string, name: string): Promise<Target | undefined> => {
    if (entry.isDirectory()) return { kind: 'folder', absolute };
    if (entry.isFile()) return { kind: 'file', absolute };
    if (!entry.isSymbolicLink()) return undefined;
    const real = await realpath(absolute).catch(() => undefined);
    if (real === undefined) {
      log.add(wholeFile(name), 'link-circular');
      return undefined;
    }
    if (real !== root && !real.startsWith(root + path.sep)) {
      log.add(wholeFile(name), 'link-outside');
      return undefined;
    }
    const what = await stat(real);
    return what.isDirectory() ? { kind: 'folder', absolute: real } : what.isFile() ? { kind: 'file', absolute: real } : undefined;
  };

  const entriesOf = (folder: string, name: string) => readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException): Dirent[] => {
    log.add(wholeFile(name), 'file-unreadable', error.code ?? error.message);
    return [];
  });

  await visit(root, '', new Set([root]));
  return { files, folders };
}

interface Target {
  readonly kind: 'file' | 'folder';
  readonly absolute: string;
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
