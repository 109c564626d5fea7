import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeContentFolder } from '../content-folder.ts';
import { contentWith } from '../load/load-faults.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function check(changes: Parameters<typeof contentWith>[0], ...words: string[]) {
  const content = await writeContentFolder(contentWith(changes));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--content', content, '--date', '2026-11-21', ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const faulty = { 'areas/oost/projects/bomen.md': (text: string) => text.replace('lead: gemeente', 'lead: elkein') };
const doubtful = { 'partners/panel.md': '---\ntitle: Panel\nkind: neighbourhood-panel\n---\n' };

describe('npm run check', () => {
  it('ends with 0 for content that is right, and with warnings', async () => {
    expect(await check({})).toEqual({ status: 0, stdout: '0 errors, 0 warnings (0 fouten, 0 waarschuwingen)\n', stderr: '' });
    expect((await check(doubtful)).status).toBe(0);
  });

  it('ends with 1 for errors, for warnings where they count as errors, and for a wrong call', async () => {
    const { status, stdout } = await check(faulty);
    expect(status).toBe(1);
    expect(stdout).toContain('areas/oost/projects/bomen.md:6:7 error partner-unknown  lead: no partner "elkein"; did you mean "elkien"?\n    lead: er is geen partner');
    expect((await check(doubtful, '--warnings-as-errors')).status).toBe(1);
    const wrong = await check({}, '--format', 'xml');
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('--format xml: write text, json, github, sarif.');
    expect((await check({}, '--fromat', 'json')).status).toBe(1);
  });

  it('writes JSON alone where that is asked for', async () => {
    expect(JSON.parse((await check(faulty, '--format', 'json')).stdout)).toMatchObject({ errors: 1, issues: [{ rule: 'partner-unknown' }] });
  });
});
