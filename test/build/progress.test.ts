import { describe, expect, it } from 'vitest';
import { lineProgress } from '../../src/build/progress.ts';

function recorded(isTTY: boolean) {
  const lines: string[] = [];
  let time = 0;
  const progress = lineProgress({ isTTY, write: (text: string) => { lines.push(text); return true; } } as never, () => (time += 1500));
  return { lines, progress };
}

describe('progress', () => {
  it('tells what was done, how many and how long it took, in plain lines where there is no terminal', async () => {
    const { lines, progress } = recorded(false);
    await progress.step('site', () => Promise.resolve(41), (pages) => `${pages} pages`);
    progress.count('booklets', 1, 14);
    expect(lines).toEqual(['  site         41 pages  (1.5 s)\n']);
  });

  it('redraws its last line in a terminal', async () => {
    const { lines, progress } = recorded(true);
    progress.count('booklets', 3, 14);
    expect(lines.join('')).toContain('… booklets 3/14');
  });

  it('passes on what a step throws', async () => {
    const { progress } = recorded(false);
    await expect(progress.step('site', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
