import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeMinutes } from '../../src/build/write-minutes.ts';
import { minutesUrl } from '../../src/derive/minutes.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';

const meeting = (id: string, minutes: string) =>
  `- {id: ${id}, title: Panel, kind: panel, start: 2026-12-02T19:30, end: 2026-12-02T21:00, venue: Hier, minutes: ${minutes}}\n`;

it('a report that came as a file lies where its address says; one elsewhere stays there', async () => {
  const contentDir = await writeContentFolder({
    ...minimalContent(),
    'areas/oost/meetings.yml': meeting('a', 'verslagen/verslag-december.pdf') + meeting('b', 'https://oost.example/verslag'),
    'areas/oost/verslagen/verslag-december.pdf': '%PDF-1.4 een verslag',
  });
  const { programme, issues } = await loadProgramme({ contentDir, today: '2027-03-01' });
  if (!programme) throw new Error(JSON.stringify(issues));
  const outDir = await mkdtemp(join(tmpdir(), 'doorstep-minutes-'));
  expect(await writeMinutes({ programme, outDir })).toBe(1);
  const [own, elsewhere] = programme.meetings.map((each) => minutesUrl(each, 'https://voorbeeld.example'));
  expect(own).toBe('https://voorbeeld.example/oost/agenda/verslag-december.pdf');
  expect(elsewhere).toBe('https://oost.example/verslag');
  expect(await readFile(join(outDir, 'oost/agenda/verslag-december.pdf'), 'utf8')).toBe('%PDF-1.4 een verslag');
});
