import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Language } from '../../model/language.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { parsePage } from '../body/parse-page.ts';
import { readText, MOST_TEXT_BYTES } from '../files/read-text.ts';
import type { ContentFile } from '../files/scan-folder.ts';
import { splitFrontMatter } from '../files/split-front-matter.ts';
import type { IssueLog } from '../issue-log.ts';
import { remembered, type LoadCache } from '../load-cache.ts';
import type { SourceTexts } from '../source-texts.ts';
import type { SourceBody, SourceFile } from '../sources.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/** What reading a file takes. */
export interface Reading {
  readonly log: IssueLog;
  readonly texts: SourceTexts;
  readonly cache?: LoadCache | undefined;
}

/** Read a Markdown or MDX file, a translation where it has a language: fields against their schema, running text parsed. Undefined, and issues, where either cannot be used. */
export async function readMarkdownFile<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  language: Language | undefined,
  { log, texts, cache }: Reading,
): Promise<SourceFile<z.output<S>> | undefined> {
  const translation = language !== undefined;
  const text = await readText(file, MOST_TEXT_BYTES, log);
  if (text === undefined) return undefined;
  const split = splitFrontMatter(file.path, text, translation, log);
  if (split === undefined) return undefined;
  texts.addRunning(file.path, split.bodyLine, split.body, language);
  const body = readBody(file.path, split.body, split.bodyLine, log, cache);
  const yaml = readYaml(file.path, split.fields.trim() === '' && translation ? '{}' : split.fields, 2, log);
  if (yaml === undefined) return undefined;
  texts.addFields(yaml, language);
  const fields = validate(schema, yaml, log, translation);
  return fields === undefined ? undefined : { path: file.path, yaml, fields, body };
}

function readBody(file: string, source: string, line: number, log: IssueLog, cache: LoadCache | undefined): SourceBody | undefined {
  if (source.trim() === '') return undefined;
  const parse = file.endsWith('.mdx') ? parsePage : parseMarkdown;
  const key = `body ${file}:${line} ${createHash('sha256').update(source).digest('hex')}`;
  const { tree, issues } = remembered(cache, key, () => parse(source, { file, line }));
  log.addAll(issues);
  return { file, line, source, tree };
}
