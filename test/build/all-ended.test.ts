import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { allEnded } from '../../src/build/all-ended.ts';

describe('work side by side', () => {
  it('gives what each gave, in order', async () => {
    expect(await allEnded([setTimeout(10, 'pages'), Promise.resolve(3)])).toEqual(['pages', 3]);
  });

  it('fails with the first that failed, once all the others have ended', async () => {
    const ended: string[] = [];
    const slow = setTimeout(50).then(() => ended.push('slow'));
    const failing = async (words: string) => {
      await setTimeout(1);
      throw new Error(words);
    };
    await expect(allEnded([slow, failing('the disk is full'), failing('something else')])).rejects.toThrow('the disk is full');
    expect(ended).toEqual(['slow']);
  });
});
