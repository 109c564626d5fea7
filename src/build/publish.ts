import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, isAbsolute } from 'node:path';
import { UserError } from '../model/user-error.ts';

/** A folder in the making, beside the one it will replace. */
export interface Staging {
  readonly dir: string;
  /** Put it in the place of the old output. Until then the old output is untouched. */
  publish(): Promise<void>;
  /** Throw it away. */
  discard(): Promise<void>;
}

/**
 * Begin an output that will be published all or nothing. `keep` are folders that the output may not replace:
 * a wrong `--out` must never cost somebody their content.
 */
export async function stage(outDir: string, keep: readonly string[]): Promise<Staging> {
  for (const folder of keep) {
    if (holds(outDir, folder) || (folder === keep[0] && holds(folder, outDir))) {
      throw new UserError(`The output would replace ${folder}. Choose another folder for it.`);
    }
  }
  const name = basename(outDir);
  const dir = join(dirname(outDir), `.${name}.next-${process.pid}`);
  const previous = join(dirname(outDir), `.${name}.previous-${process.pid}`);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  return {
    dir,
    async publish() {
      const replaces = existsSync(outDir);
      if (replaces) await rename(outDir, previous);
      try {
        await rename(dir, outDir);
      } catch (error) {
        if (replaces) await rename(previous, outDir);
        throw error;
      }
      await rm(previous, { recursive: true, force: true });
    },
    discard: () => rm(dir, { recursive: true, force: true }),
  };
}

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}
