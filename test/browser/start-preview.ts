import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface StartedPreview {
  /** With a slash at its end. */
  readonly url: string;
  stop(): void;
}

/** Start the preview's command itself for the first of March 2027, on a port that is free; it tells where it stands. */
export function startPreview(contentDir: string): Promise<StartedPreview> {
  const command = spawn(process.execPath, [fileURLToPath(new URL('../../scripts/dev.ts', import.meta.url)), '--content', contentDir, '--date', '2027-03-01', '--port', '0'], {
    env: { ...process.env, NODE_ENV: 'development', VITEST: undefined },
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  return new Promise((resolve, reject) => {
    let told = '';
    command.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const url = /stands at (http:\S+\/)/u.exec(told)?.[1];
      if (url !== undefined) resolve({ url, stop: () => { command.kill(); } });
    });
    command.once('exit', (code) => { reject(new Error(`The preview ended with ${code}: ${told}`)); });
  });
}
