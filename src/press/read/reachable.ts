import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** What some objects of a document lead to. */
export interface Reachable {
  readonly refs: ReadonlySet<PDFRef>;
  /** Dictionaries, those of streams among them, each once. */
  readonly dictionaries: ReadonlySet<PDFDict>;
}

/** Follow all references from the given objects; a page is not left through its parent unless told so. */
export function reachableFrom(start: readonly (PDFObject | undefined)[], context: PDFContext, { upwards = false } = {}): Reachable {
  const refs = new Set<PDFRef>();
  const dictionaries = new Set<PDFDict>();
  const waiting = [...start];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (refs.has(object)) continue;
      refs.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFArray) {
      waiting.push(...object.asArray());
    } else if (object instanceof PDFStream || object instanceof PDFDict) {
      const dictionary = object instanceof PDFStream ? object.dict : object;
      if (dictionaries.has(dictionary)) continue;
      dictionaries.add(dictionary);
      for (const [key, value] of dictionary.entries()) if (upwards || key !== PDFName.of('Parent')) waiting.push(value);
    }
  }
  return { refs, dictionaries };
}
