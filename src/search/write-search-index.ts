import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Language } from '../model/language.ts';
import type { Programme } from '../model/programme.ts';
import { composeDocuments } from './compose-documents.ts';
import { compoundsOf } from './compound-words.ts';
import { dutchCompounds } from './dutch-compounds.ts';
import { everydayWords } from './everyday-words.ts';
import { furtherWords, furtherWordsSource, type FurtherWords } from './further-words.ts';
import type { SearchDocument } from './search-document.ts';
import { settleIndex } from './settle-index.ts';
import { composeWordList } from './word-list.ts';
import { wordsOf } from './words-of.ts';

/** What searching needs of Pagefind; it brings interfaces of its own as well, which the site does not use. */
const NEEDED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*|(?:index|fragment|filter)\/.*)$/u;

/** What was indexed: documents and different words, all languages together. */
export interface SearchIndexSize {
  readonly words: number;
  readonly documents: number;
}

/** Write the search index of a programme, one a language, into `pagefind/` and `_search/` of the output folder. */
export async function writeSearchIndex({ programme, outDir }: { readonly programme: Programme; readonly outDir: string }): Promise<SearchIndexSize> {
  running += 1;
  try {
    return await writeWith(await startIndex(), programme, outDir);
  } finally {
    running -= 1;
    if (running === 0) await close();
  }
}

/** How many indexes are being made: the last one stops Pagefind's program, which all share. */
let running = 0;

async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

async function writeWith(index: PagefindIndex, programme: Programme, outDir: string): Promise<SearchIndexSize> {
  const { languages, synonyms } = programme.municipality;
  let size: SearchIndexSize = { words: 0, documents: 0 };
  const wordLists = new Map<string, string>();
  try {
    for (const language of languages) {
      const documents = composeDocuments(programme, language);
      const vocabulary = new Set(documents.flatMap((document) => wordsOf([document.title, document.lead, document.text, ...document.names].join('\n'))));
      const source = furtherWordsSource(compoundsIn(language, vocabulary), [...synonyms, ...everydayWords(language)]);
      const records = documents.map((document) => ({ document, words: furtherWords(document, source) }));
      const answers = await Promise.all(records.map((record) => index.addCustomRecord(toRecord(record, language))));
      const refused = answers.flatMap((answer) => answer.errors);
      if (refused.length > 0) throw new Error(`Pagefind refused a page: ${refused.join('; ')}`);
      wordLists.set(path.join('_search', `${language}.json`), composeWordList(records, language));
      size = { words: size.words + vocabulary.size, documents: size.documents + documents.length };
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind wrote no index: ${failures.join('; ')}`);
    const needed = settleIndex(files.filter((file) => NEEDED.test(file.path))).map((file) => [path.join('pagefind', file.path), file.content] as const);
    await writeAll(outDir, [...needed, ...wordLists]);
  } finally {
    await index.deleteIndex();
  }
  return size;
}

/** Frisian texts hold Dutch ones where a translation lacks, so both ways of splitting serve them. */
function compoundsIn(language: Language, vocabulary: ReadonlySet<string>) {
  if (language === 'en') return [];
  if (language === 'nl') return [dutchCompounds()];
  return language === 'fy' ? [compoundsOf(vocabulary), dutchCompounds()] : [compoundsOf(vocabulary)];
}

interface DocumentWithWords {
  readonly document: SearchDocument;
  readonly words: FurtherWords;
}

function toRecord({ document, words }: DocumentWithWords, language: Language) {
  const { path: url, title, lead, text, names, about, filters } = document;
  const fields = {
    title, lead, language: document.language ?? '', names: names.join(' · '), about: about.join(' · '),
    ofTitle: words.ofTitle.join(' '), ofLead: words.ofLead.join(' '), ofText: words.ofText.join(' '),
  };
  return {
    url,
    language,
    content: asSentences([lead, text].join('\n')) || title,
    meta: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    filters: Object.fromEntries(Object.entries(filters).flatMap(([name, values]) => (values.length > 0 ? [[name, [...new Set(values)]]] : []))),
  };
}

/** Lines as sentences: an excerpt has no lines, and items of a list would run into each other. */
function asSentences(text: string): string {
  return text.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => (/[.!?:;…]["”’)]?$/u.test(line) ? line : `${line}.`)).join(' ');
}

async function writeAll(outDir: string, files: readonly (readonly [path: string, content: Uint8Array | string])[]): Promise<void> {
  const folders = new Set(files.map(([file]) => path.dirname(path.join(outDir, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await Promise.all(files.map(([file, content]) => writeFile(path.join(outDir, file), content)));
}
