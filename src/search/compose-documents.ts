import type { Language } from '../model/language.ts';
import type { Programme } from '../model/programme.ts';
import { areaDocuments } from './area-documents.ts';
import { documentContext } from './document-context.ts';
import { overviewDocuments } from './overview-documents.ts';
import { newsDocument, projectDocument } from './project-documents.ts';
import type { SearchDocument } from './search-document.ts';

/** Every page that can be found in a language, by path. Draft editions are nowhere in it. */
export function composeDocuments(programme: Programme, language: Language): readonly SearchDocument[] {
  const context = documentContext(programme, language);
  return [
    ...programme.projects.map((project) => projectDocument(project, context)),
    ...programme.areas.flatMap((area) => areaDocuments(area, context)),
    ...programme.news.map((item) => newsDocument(item, context)),
    ...overviewDocuments(context),
  ].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
