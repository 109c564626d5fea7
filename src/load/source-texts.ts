import { LANGUAGES, type Language } from '../model/language.ts';
import type { SourceText } from '../model/source-text.ts';
import type { YamlData } from './fields/yaml-data.ts';

/** Gathers every text that is read, for checks to look through. */
export interface SourceTexts {
  /** The texts of a file's fields, each in the language of the file or the one that its key names. */
  addFields(yaml: YamlData, language: Language | undefined): void;
  /** Running text, or a table, that begins on a line of a file. */
  addRunning(file: string, line: number, text: string, language: Language | undefined): void;
  /** All of them, by file and line; where a file has no language in its name it is the default one. */
  all(defaultLanguage: Language): readonly SourceText[];
}

export function createSourceTexts(): SourceTexts {
  const gathered: (Omit<SourceText, 'language'> & { readonly language: Language | undefined })[] = [];
  return {
    addFields(yaml, language) {
      for (const { file, line, column, field, text, path } of yaml.texts()) {
        const own = LANGUAGES.find((code) => code === path.at(-1));
        gathered.push({ file, line, column, field, text, language: own ?? language, verbatim: false });
      }
    },
    addRunning(file, line, text, language) {
      gathered.push({ file, line, column: 1, text, language, verbatim: true });
    },
    // Files are read as fast as they come: the order of their names is the same every time.
    all: (defaultLanguage) => gathered
      .map((source) => ({ ...source, language: source.language ?? defaultLanguage }))
      .sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1)),
  };
}
