import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Vitest calls this once in the process that started all others, when their tests are over: the shared example goes. */
export async function teardown(): Promise<void> {
  await rm(join(tmpdir(), `doorstep-example-${process.pid}`), { recursive: true, force: true });
}
