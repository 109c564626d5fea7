import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Write a file of the output, its folders made where they lack. */
export async function writeOut(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
