import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Let `forgetBooklet` collect garbage in this thread: without that, the compiler cannot let go of documents that JavaScript still holds. */
export function exposeGc(): void {
  setFlagsFromString('--expose-gc');
  (globalThis as { gc?: unknown }).gc = runInNewContext('gc');
}
