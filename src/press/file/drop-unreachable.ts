import type { PDFDocument } from '@cantoo/pdf-lib';
import { reachableFrom } from '../read/reachable.ts';

/** Take out of a document all objects that nothing in it leads to any more: pdf-lib would write them along. */
export function dropUnreachable({ context }: PDFDocument): void {
  const { Root, Info, ID } = context.trailerInfo;
  const { refs } = reachableFrom([Root, Info, ID], context, { upwards: true });
  for (const [ref] of context.enumerateIndirectObjects()) if (!refs.has(ref)) context.delete(ref);
}
