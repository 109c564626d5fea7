import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { Issue } from '../../model/issue.ts';
import type { Language } from '../../model/language.ts';
import { parsePage } from '../body/parse-page.ts';
import { readText, MOST_TEXT_BYTES } from '../files/read-text.ts';
import type { ContentFile } from '../files/scan-folder.ts';
import { splitFrontMatter, type SplitText } from '../files/split-front-matter.ts';
import { createIssueLog, type IssueLog } from '../issue-log.ts';
import { remembered, type LoadCache } from '../load-cache.ts';
import type { SourceTexts } from '../source-texts.ts';
import type { SourceBody, SourceFile } from '../sources.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';
import { toYamlData, type YamlParts } from './yaml-data.ts';

/** What reading a file takes. */
export interface Reading {
  readonly log: IssueLog;
  readonly texts: SourceTexts;
  readonly cache?: LoadCache | undefined;
}

/** All that a file says by itself, as plain data: it follows from its path and its text alone. */
interface ParsedFile<F> {
  readonly issues: readonly Issue[];
  readonly split: SplitText | undefined;
  readonly yaml: YamlParts | undefined;
  readonly fields: F | undefined;
  readonly body: SourceBody | undefined;
}

/** Read a Markdown or MDX file, a translation where it has a language: fields against their schema, running text parsed. Undefined, and issues, where either cannot be used. */
export async function readMarkdownFile<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  language: Language | undefined,
  { log, texts, cache }: Reading,
): Promise<SourceFile<z.output<S>> | undefined> {
  const text = await readText(file, MOST_TEXT_BYTES, log);
  if (text === undefined) return undefined;
  const key = `file ${file.path} ${createHash('sha256').update(text).digest('hex')}`;
  const { issues, split, yaml: parts, fields, body } = remembered(cache, key, () => parseFile(file.path, text, schema, language !== undefined));
  log.addAll(issues);
  if (split !== undefined) texts.addRunning(file.path, split.bodyLine, split.body, language);
  const yaml = parts && toYamlData(parts);
  if (yaml !== undefined) texts.addFields(yaml, language);
  return yaml === undefined || fields === undefined ? undefined : { path: file.path, yaml, fields, body };
}

function parseFile<S extends z.ZodType>(path: string, text: string, schema: S, translation: boolean): ParsedFile<z.output<S>> {
  const log = createIssueLog();
  const split = splitFrontMatter(path, text, translation, log);
  const body = split && parseBody(path, split, log);
  const yaml = split && readYaml(path, split.fields.trim() === '' && translation ? '{}' : split.fields, 2, log);
  const fields = yaml && validate(schema, toYamlData(yaml), log, translation);
  return { issues: log.issues, split, yaml, fields, body };
}

function parseBody(file: string, { body: source, bodyLine: line }: SplitText, log: IssueLog): SourceBody | undefined {
  if (source.trim() === '') return undefined;
  const { tree, issues } = file.endsWith('.mdx') ? parsePage(source, { file, line }) : parseMarkdown(source, { file, line });
  log.addAll(issues);
  return { file, line, source, tree };
}
