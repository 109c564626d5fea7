/** Where a command tells people what it does. */
export interface Progress {
  /** Do a step and tell what it made and how long it took: `outcome` puts the result in words. */
  step<T>(name: string, work: () => Promise<T>, outcome?: (result: T) => string): Promise<T>;
  /** A line on its own. */
  say(line: string): void;
  /** How far a step is; shown only where a terminal can redraw its line. */
  count(name: string, done: number, total: number): void;
}

/** Progress as lines; where there is a terminal the last line shows what is going on and is redrawn. */
export function lineProgress(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>, now: () => number = () => performance.now()): Progress {
  const running = new Map<string, string>();
  const line = (text: string) => stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}${text}\n`);
  const redraw = () => {
    if (stream.isTTY && running.size > 0) stream.write(`\r\u001b[K  … ${[...running.values()].join(' · ')}`);
  };
  return {
    async step(name, work, outcome = () => '') {
      const start = now();
      running.set(name, name);
      redraw();
      try {
        const result = await work();
        const words = outcome(result);
        line(`  ${name.padEnd(12)} ${words}${words ? '  ' : ''}(${((now() - start) / 1000).toFixed(1)} s)`);
        return result;
      } finally {
        running.delete(name);
        redraw();
      }
    },
    say(text) {
      line(text);
      redraw();
    },
    count(name, done, total) {
      running.set(name, `${name} ${done}/${total}`);
      redraw();
    },
  };
}

/** Progress that nobody reads, for tests and previews. */
export const silentProgress: Progress = {
  step: (_name, work) => work(),
  say: () => undefined,
  count: () => undefined,
};
