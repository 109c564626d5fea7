import type { Issue } from '../../src/model/issue.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { minimalContent, writeContentFolder, type ContentFiles } from '../content-folder.ts';

/** The day that counts as today in tests of loading. */
export const TODAY = '2026-11-21';

/** The smallest right content with files added, replaced (by text or by a change of it) or taken away (undefined). */
export function contentWith(changes: Readonly<Record<string, string | Uint8Array | undefined | ((text: string) => string)>>): ContentFiles {
  const files: Record<string, string | Uint8Array | undefined> = minimalContent();
  for (const [name, change] of Object.entries(changes)) files[name] = typeof change === 'function' ? change(String(files[name])) : change;
  return Object.fromEntries(Object.entries(files).flatMap(([name, content]) => (content === undefined ? [] : [[name, content]])));
}

/** What loading a folder reports: a line an issue, in English, as the text reporter writes it. */
export async function faultsOf(changes: Parameters<typeof contentWith>[0], language: 'en' | 'nl' = 'en'): Promise<string[]> {
  const { issues } = await loadProgramme({ contentDir: await writeContentFolder(contentWith(changes)), today: TODAY });
  return issues.map((issue) => line(issue, language));
}

const line = ({ file, line, column, severity, rule, message }: Issue, language: 'en' | 'nl') =>
  `${file}:${line}:${column} ${severity} ${rule}  ${message[language]}`;

/** A change that puts a line of its own at the end of the fields of a Markdown file. */
export const withField = (field: string) => (text: string) => text.replace(/\n---\n(?=[^]*$)/u, `\n${field}\n---\n`);
