import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Language } from '../model/language.ts';
import type { LocalizedBody } from '../model/programme.ts';
import type { Site } from './site.ts';

const renderer = unified().use(remarkRehype).use(rehypeStringify);

/** A Markdown text as HTML, in the wanted language or else in the first one it has; undefined where it has none. */
export function bodyHtml(body: LocalizedBody, site: Site): { html: string; language: Language } | undefined {
  const own = body[site.language];
  const [language, shown] = own ? [site.language, own] : (Object.entries(body)[0] as [Language, typeof own] | undefined) ?? [];
  if (!language || !shown) return undefined;
  return { language, html: renderer.stringify(renderer.runSync(shown.tree)) };
}
