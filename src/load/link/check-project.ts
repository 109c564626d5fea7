import type { IssueLog } from '../issue-log.ts';
import type { ProjectFile } from '../sources.ts';

/** Check what a project says by itself: the order of its history, reasons, sums. */
export function checkProject(file: ProjectFile, log: IssueLog): void {
  const { history, costs } = file.fields;
  history.forEach(({ date, status, note }, index) => {
    const before = history[index - 1]?.date;
    if (before !== undefined && date < before) log.add(file.yaml.place(['history', index, 'date']), 'history-order', date, before);
    if ((status === 'paused' || status === 'dropped') && note === undefined) {
      log.add(file.yaml.place(['history', index, 'status']), 'history-note-missing', status);
    }
  });
  if (costs !== undefined) {
    // In cents, so that 0.1 + 0.2 does not exceed 0.3.
    const cents = (amount: number) => Math.round(amount * 100);
    const sum = (costs.sources ?? []).reduce((total, { amount }) => total + cents(amount), 0);
    if (sum > cents(costs.total)) log.add(file.yaml.place(['costs', 'sources']), 'sources-exceed-total', euros(sum), euros(cents(costs.total)));
  }
}

const euros = (cents: number) => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2));
