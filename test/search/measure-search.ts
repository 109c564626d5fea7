import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { ask } from '../../src/search/ask.ts';
import { writeSearchIndex, type SearchIndexSize } from '../../src/search/write-search-index.ts';
import { addressesOf, openIndex, type SearchIndex } from './index-engine.ts';

/** A question as somebody asks it, with the pages that answer it. */
export interface Question {
  readonly ask: string;
  readonly language?: string;
  readonly want: readonly string[];
}

/** What one question found: recall is the part of the wanted pages among the first five. */
export interface Finding {
  readonly question: Question;
  readonly found: readonly string[];
  readonly recall: number;
  readonly reciprocalRank: number;
}

/** What a set of questions found on the whole. */
export interface SetOfFindings {
  readonly findings: readonly Finding[];
  readonly recall: number;
  readonly meanReciprocalRank: number;
}

export interface SearchMeasurement extends SearchIndexSize {
  readonly seconds: number;
  /** Questions that search was tuned on. */
  readonly tuning: SetOfFindings;
  readonly heldOut: SetOfFindings;
}

const LOOKED_AT = 10;
const COUNTED = 5;

/** Index a content folder and ask it the questions of questions.yml. */
export async function measureSearch(contentDir: string): Promise<SearchMeasurement> {
  const { programme } = await loadProgramme({ contentDir, today: '2026-11-21' });
  if (!programme) throw new Error(`The content in ${contentDir} is at fault; run npm run check.`);
  const questions = parse(await readFile(new URL('questions.yml', import.meta.url), 'utf8')) as Record<'tuning' | 'heldOut', readonly Question[]>;
  const outDir = await mkdtemp(path.join(tmpdir(), 'doorstep-bench-'));
  try {
    const start = performance.now();
    const size = await writeSearchIndex({ programme, outDir });
    const seconds = (performance.now() - start) / 1000;
    const indexes = new Map<string, SearchIndex>();
    for (const language of programme.municipality.languages) indexes.set(language, await openIndex(outDir, language));
    return { ...size, seconds, tuning: await askAll(questions.tuning, indexes), heldOut: await askAll(questions.heldOut, indexes) };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function askAll(questions: readonly Question[], indexes: ReadonlyMap<string, SearchIndex>): Promise<SetOfFindings> {
  const findings: Finding[] = [];
  for (const question of questions) findings.push(await askOne(question, indexes));
  const mean = (of: (finding: Finding) => number) => findings.reduce((sum, finding) => sum + of(finding), 0) / findings.length;
  return { findings, recall: mean((finding) => finding.recall), meanReciprocalRank: mean((finding) => finding.reciprocalRank) };
}

async function askOne(question: Question, indexes: ReadonlyMap<string, SearchIndex>): Promise<Finding> {
  const index = indexes.get(question.language ?? 'nl');
  if (!index) throw new Error(`There is no index in ${question.language ?? 'nl'}.`);
  const found = await addressesOf((await ask(index.engine, index.list, question.ask)).hits, LOOKED_AT);
  const rank = found.findIndex((address) => question.want.includes(address));
  return {
    question, found,
    recall: question.want.filter((address) => found.slice(0, COUNTED).includes(address)).length / question.want.length,
    reciprocalRank: rank === -1 ? 0 : 1 / (rank + 1),
  };
}
