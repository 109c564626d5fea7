import type { Issue } from '../../model/issue.ts';

/** Issues as workflow commands, which GitHub shows beside the lines of a pull request. `contentPath` is the content folder as the repository has it. */
export function githubReport(issues: readonly Issue[], contentPath: string): string {
  return issues.map(({ file, line, column, severity, rule, message }) => {
    const properties = [`file=${property(contentPath === '' ? file : `${contentPath}/${file}`)}`, `line=${line}`, `col=${column}`, `title=${property(rule)}`].join(',');
    return `::${severity} ${properties}::${data(`${message.en}\n${message.nl}`)}\n`;
  }).join('');
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
