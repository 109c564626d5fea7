import type { BookletData, BookletSize, Medium } from '../../src/booklet/booklet-data.ts';
import { composeBooklet } from '../../src/booklet/compose-booklet.ts';
import { loadFonts, type BookletFonts } from '../../src/booklet/fonts.ts';
import { typesetBooklet, type TypesetBooklet } from '../../src/booklet/typeset-booklet.ts';
import { startTypst, type Typst } from '../../src/booklet/typst.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import type { Language } from '../../src/model/language.ts';
import type { Programme } from '../../src/model/programme.ts';
import { minimalContent, writeContentFolder, type ContentFiles } from '../content-folder.ts';

/** The smallest content folder with other files in it, as a programme; faults in it fail the test that wrote them. */
export async function programmeOf(files: ContentFiles = {}, today = '2027-03-01'): Promise<Programme> {
  const contentDir = await writeContentFolder({ ...minimalContent(), ...files });
  const { programme, issues } = await loadProgramme({ contentDir, today });
  if (!programme) throw new Error(issues.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'));
  return programme;
}

export interface Wanted {
  readonly area?: string;
  readonly edition?: string;
  readonly language?: Language;
  readonly size?: BookletSize;
  readonly medium?: Medium;
}

/** The composed booklet of an area, `oost` 2027 unless told otherwise. */
export function composed(programme: Programme, { area = 'oost', edition = '2027', language = 'nl', size = 'normal', medium = 'screen' }: Wanted = {}): BookletData {
  const [foundArea, foundEdition] = [programme.areas.find(({ id }) => id === area), programme.editions.find(({ id }) => id === edition)];
  if (!foundArea || !foundEdition) throw new Error(`No area ${area} or edition ${edition}`);
  return composeBooklet({ programme, area: foundArea, edition: foundEdition, language, size, medium });
}

let tools: Promise<{ typst: Typst; fonts: BookletFonts }> | undefined;

/** Set a booklet with one compiler for a whole test file. */
export async function typeset(data: BookletData): Promise<TypesetBooklet> {
  tools ??= loadFonts([]).then(async (fonts) => ({ fonts, typst: await startTypst(fonts.files) }));
  return typesetBooklet(data, await tools);
}

/** A project file; `over` replaces or adds front matter, `body` is the text. */
export function projectFile(over: Readonly<Record<string, string>> = {}, body = 'Wij planten 34 bomen.'): string {
  const fields = {
    title: 'Nieuwe bomen in de Tulpenstraat', summary: 'De straat krijgt 34 bomen.', why: 'In de zomer is het er te heet.',
    themes: '[groen]', lead: 'gemeente', initiator: 'residents', editions: '[2027]', period: '{from: 2027-Q1, to: 2027-Q3}',
    history: '[{date: 2026-01-15, status: announced}]', ...over,
  };
  return `---\n${Object.entries(fields).map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n${body}\n`;
}
