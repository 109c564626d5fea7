import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { stage } from '../../src/build/publish.ts';
import { UserError } from '../../src/model/user-error.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-publish-'));
});

describe('publishing an output', () => {
  it('replaces the old output as a whole: files that are no longer made are gone', async () => {
    const out = join(folder, 'dist');
    await mkdir(out);
    await writeFile(join(out, 'old.html'), 'old');
    const staging = await stage(out, [join(folder, 'content')]);
    await writeFile(join(staging.dir, 'new.html'), 'new');
    await staging.publish();
    expect(await readdir(out)).toEqual(['new.html']);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('leaves the old output as it was when the new one is thrown away', async () => {
    const out = join(folder, 'dist');
    await mkdir(out);
    await writeFile(join(out, 'old.html'), 'old');
    const staging = await stage(out, [join(folder, 'content')]);
    await writeFile(join(staging.dir, 'half.html'), 'half');
    await staging.discard();
    expect(await readFile(join(out, 'old.html'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it.each([['content'], ['content/dist'], ['.'], ['project']])('refuses %s, which would replace content or the program', async (out) => {
    const keep = [join(folder, 'content'), join(folder, 'project')];
    await expect(stage(join(folder, out), keep)).rejects.toBeInstanceOf(UserError);
  });

  it('allows an output inside the program’s own folder', async () => {
    const staging = await stage(join(folder, 'project', 'dist'), [join(folder, 'content'), join(folder, 'project')]);
    await staging.discard();
  });
});
