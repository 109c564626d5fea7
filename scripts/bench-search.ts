/**
 * Measure search on the example municipality: recall at 5 and mean reciprocal rank over questions as residents ask them.
 * Usage: node scripts/bench-search.ts [--content DIR] [--show]; --show lists what the tuning half missed, never the held-out one.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { loadProgramme } from '../src/load/load-programme.ts';
import { ask } from '../src/search/ask.ts';
import { writeSearchIndex } from '../src/search/write-search-index.ts';
import { addressesOf, openIndex, type SearchIndex } from '../test/search/index-engine.ts';

interface Question {
  readonly ask: string;
  readonly language?: string;
  readonly want: readonly string[];
}

const LOOKED_AT = 10;
const QUESTIONS = fileURLToPath(new URL('../test/search/questions.yml', import.meta.url));

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, show: { type: 'boolean', default: false } } });
const { programme } = await loadProgramme({ contentDir: values.content, today: '2026-11-21' });
if (!programme) throw new Error(`The content in ${values.content} is at fault; run npm run check.`);
const outDir = await mkdtemp(path.join(tmpdir(), 'doorstep-bench-'));
try {
  const start = performance.now();
  const { documents, words } = await writeSearchIndex({ programme, outDir });
  console.log(`${documents} documents, ${words} words indexed in ${((performance.now() - start) / 1000).toFixed(2)} s`);
  const questions = parse(await readFile(QUESTIONS, 'utf8')) as Record<'tuning' | 'heldOut', readonly Question[]>;
  const indexes = new Map<string, Promise<SearchIndex>>();
  for (const half of ['tuning', 'heldOut'] as const) {
    const results: Result[] = [];
    for (const question of questions[half]) results.push(await measure(question, indexes, outDir));
    const mean = (of: (result: Result) => number) => results.reduce((sum, result) => sum + of(result), 0) / results.length;
    console.log(`${half.padEnd(8)} ${results.length} questions  recall@5 ${mean((result) => result.recall).toFixed(3)}  MRR ${mean((result) => result.reciprocalRank).toFixed(3)}`);
    if (values.show && half === 'tuning') {
      for (const { question, found } of results.filter((result) => result.recall < 1)) {
        console.log(`  ${question.ask}\n    wanted ${question.want.join(' ')}\n    found  ${found.slice(0, 6).join(' ') || 'nothing'}`);
      }
    }
  }
} finally {
  await rm(outDir, { recursive: true, force: true });
}

interface Result {
  readonly question: Question;
  readonly found: readonly string[];
  readonly recall: number;
  readonly reciprocalRank: number;
}

async function measure(question: Question, indexes: Map<string, Promise<SearchIndex>>, folder: string): Promise<Result> {
  const language = question.language ?? 'nl';
  const opened = indexes.get(language) ?? openIndex(folder, language);
  indexes.set(language, opened);
  const { engine, list } = await opened;
  const found = await addressesOf((await ask(engine, list, question.ask)).hits, LOOKED_AT);
  const rank = found.findIndex((address) => question.want.includes(address));
  return {
    question, found,
    recall: question.want.filter((address) => found.slice(0, 5).includes(address)).length / question.want.length,
    reciprocalRank: rank === -1 ? 0 : 1 / (rank + 1),
  };
}
