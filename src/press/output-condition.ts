import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PressSettings } from '../model/programme.ts';

/** The printing condition of a press file: its name and profile. */
export interface OutputCondition {
  readonly name: string;
  readonly profileFile: string;
  readonly profile: Uint8Array;
  readonly profileSha256: string;
}

const BUNDLED = { name: 'FOGRA39', file: fileURLToPath(new URL('./profiles/FOGRA39L_coated.icc', import.meta.url)) };

/** The printer's own condition, or the bundled one for coated paper. A profile without a name is called Custom, as PDF/X asks. */
export async function outputCondition({ profileFile, condition }: Pick<PressSettings, 'profileFile' | 'condition'>): Promise<OutputCondition> {
  const file = profileFile ?? BUNDLED.file;
  const profile = await readFile(file);
  return {
    name: condition ?? (profileFile === undefined ? BUNDLED.name : 'Custom'),
    profileFile: file,
    profile,
    profileSha256: createHash('sha256').update(profile).digest('hex'),
  };
}
