import { CHECKS, type Check } from './check.ts';
import type { Preflight } from './preflight.ts';

/** A preflight for people to read in a terminal: a line a check, and under it what to mend. */
export function preflightPage(title: string, { passed, checks }: Preflight): string {
  const lines = checks.flatMap((check) => {
    const { title: name, relation, unit } = CHECKS[check.id];
    const words = typeof check.bound === 'number' || relation !== 'exactly' ? `${relation} ` : '';
    const where = check.page === undefined ? '' : `p. ${check.page}`;
    const line = `  ${mark(check)} ${name.en.padEnd(38)} ${where.padEnd(6)} ${figure(check.value, unit).padStart(18)}   ${words}${figure(check.bound, unit)}`;
    return check.message ? [line, `      ${check.message.en}`] : [line];
  });
  const failed = checks.filter((check) => !check.passed).length;
  const warned = checks.filter(({ warning }) => warning === true).length;
  const verdict = passed ? 'ready for the printer' : `${failed} to mend`;
  return [`${title}: ${verdict}${warned > 0 ? `, ${warned} to look at` : ''}`, ...lines, ''].join('\n');
}

const mark = ({ passed, warning }: Check) => (passed ? (warning ? '!' : '✓') : '✗');
const figure = (value: number | string, unit: string) => `${typeof value === 'number' ? value.toLocaleString('en-GB') : value}${unit === '' ? '' : ` ${unit}`}`;
