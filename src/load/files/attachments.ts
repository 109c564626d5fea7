import path from 'node:path';
import type { FieldPlace, IssueLog } from '../issue-log.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { ContentFile, ContentFolder } from './scan-folder.ts';

/** Finds the files that other files name, and remembers which ones were named. */
export interface Attachments {
  /** The file that `from` names as `written`, relative to its own place; undefined, and an issue, where that is not in the content folder. */
  find(at: FieldPlace, from: string, written: string): ContentFile | undefined;
  /** Paths of all files that some file names. */
  readonly named: ReadonlySet<string>;
}

export function createAttachments({ files }: ContentFolder, log: IssueLog): Attachments {
  const named = new Set<string>();
  const siblings = Map.groupBy(files.keys(), (name) => path.posix.dirname(name));
  return {
    named,
    find(at, from, written) {
      if (/^(?:https?:)?\/\//iu.test(written)) {
        log.add(at, 'file-remote', written);
        return undefined;
      }
      const target = contentPath(from, written);
      if (target === undefined) {
        log.add(at, 'file-outside', written);
        return undefined;
      }
      const file = files.get(target);
      if (file === undefined) {
        // Texts are never what is meant: beside `bomen.md` a missing `bomen-1.jpg` would be taken for it.
        const beside = (siblings.get(path.posix.dirname(target)) ?? []).filter((name) => !/\.(?:mdx?|ya?ml)$/iu.test(name));
        const near = nearestName(path.posix.basename(target), beside.map((name) => path.posix.basename(name)));
        log.add(at, 'file-missing', written, near === undefined ? undefined : path.posix.join(path.posix.dirname(written), near));
        return undefined;
      }
      named.add(target);
      return file;
    },
  };
}

/** The path in the content folder that a path means which a file names; undefined where it leads out of the folder. */
export function contentPath(from: string, written: string): string | undefined {
  const name = written.normalize('NFC');
  if (name.includes('\\') || name.includes('\0') || path.posix.isAbsolute(name) || /^[a-z][a-z0-9+.-]*:/iu.test(name)) return undefined;
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), name));
  return target === '..' || target.startsWith('../') || target === '.' ? undefined : target.replace(/\/$/u, '');
}
