/**
 * Measure search on the example municipality: recall at 5 and mean reciprocal rank over questions as residents ask them.
 * Usage: node scripts/bench-search.ts [--content DIR] [--show]; --show lists what the tuned-on questions missed, never the others.
 */
import { parseArgs } from 'node:util';
import { measureSearch } from '../test/search/measure-search.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, show: { type: 'boolean', default: false } } });
const { documents, words, seconds, tuning, heldOut } = await measureSearch(values.content);
console.log(`${documents} documents, ${words} words indexed in ${seconds.toFixed(2)} s`);
for (const [name, { findings, recall, meanReciprocalRank }] of Object.entries({ 'tuned on': tuning, 'held out': heldOut })) {
  console.log(`${name}  ${findings.length} questions  recall@5 ${recall.toFixed(3)}  MRR ${meanReciprocalRank.toFixed(3)}`);
}
if (values.show) {
  for (const { question, found } of tuning.findings.filter((finding) => finding.recall < 1)) {
    console.log(`  ${question.ask}\n    wanted ${question.want.join(' ')}\n    found  ${found.slice(0, 6).join(' ') || 'nothing'}`);
  }
}
