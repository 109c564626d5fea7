import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../src/model/user-error.ts';
import { measureSearch } from '../test/search/measure-search.ts';
import { measureBuilds, measurePaper } from './bench/measure-builds.ts';
import { measurePages } from './bench/measure-pages.ts';
import { runCommand } from './run-command.ts';

/** Each part by the name it has on the command line: `npm run bench -- pages search`; all of them without a name. */
const PARTS: Readonly<Record<string, (folder: string) => Promise<string[]>>> = {
  builds: measureBuilds,
  paper: measurePaper,
  pages: measurePages,
  search: searchLines,
};

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) throw new UserError(`There is nothing to measure called ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}.`);
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      console.log(`\n${name}\n${(await part(folder)).join('\n')}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});

async function searchLines(): Promise<string[]> {
  const { documents, words, tuning, heldOut } = await measureSearch('content');
  const line = (name: string, { findings, recall, meanReciprocalRank }: typeof tuning) =>
    `  ${name.padEnd(12)} ${String(findings.length).padStart(3)} questions  recall@5 ${recall.toFixed(3)}  MRR ${meanReciprocalRank.toFixed(3)}`;
  return [`search on the example: ${documents} documents, ${words} words`, line('tuned on', tuning), line('held out', heldOut)];
}
