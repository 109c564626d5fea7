import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { operationsOf } from './content-stream.ts';
import { decodedStream, pageContent } from './stream-bytes.ts';

/** A colour space that a page uses, and by what: an operator, a picture, a shading. */
export interface ColourUse {
  /** From 1. */
  readonly page: number;
  /** `DeviceCMYK`, `DeviceGray`, `DeviceRGB`, `ICCBased`, `Separation` … */
  readonly space: string;
  readonly by: string;
}

const OPERATOR_SPACE: Readonly<Record<string, string>> = {
  g: 'DeviceGray', G: 'DeviceGray', rg: 'DeviceRGB', RG: 'DeviceRGB', k: 'DeviceCMYK', K: 'DeviceCMYK',
};

const INLINE_SPACE: Readonly<Record<string, string>> = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK', I: 'Indexed' };

/**
 * Every colour space on every page, each once a page and use: in content streams and the forms, pictures, shadings,
 * patterns, soft masks and transparency groups they call. A soft mask is grey by nature and not reported as a colour.
 */
export function colourUses(document: PDFDocument): ColourUse[] {
  const { context } = document;
  return document.getPages().flatMap((page, index) => {
    const found = new Map<string, ColourUse>();
    const seen = new Set<PDFObject>();
    const resolve = (value: PDFObject | undefined) => (value instanceof PDFRef ? context.lookup(value) : value);
    const report = (space: string, by: string) => found.set(`${space} ${by}`, { page: index + 1, space, by });

    const dictionary = (value: PDFObject | undefined): PDFDict | undefined => {
      const resolved = resolve(value);
      return resolved instanceof PDFDict ? resolved : resolved instanceof PDFStream ? resolved.dict : undefined;
    };
    const namesOf = (space: PDFObject | undefined): string[] => {
      const resolved = resolve(space);
      if (resolved instanceof PDFName) return [resolved.decodeText()];
      if (!(resolved instanceof PDFArray)) return [];
      const kind = resolve(resolved.get(0));
      const name = kind instanceof PDFName ? kind.decodeText() : 'unknown';
      // An indexed space or a pattern is only as good as the space under it; a spot colour is reported as itself.
      return ['Indexed', 'Pattern'].includes(name) && resolved.size() > 1 ? namesOf(resolved.get(1)) : [name];
    };
    const scanResources = (resources: PDFDict | undefined) => {
      const entries = (key: string) => dictionary(resources?.get(PDFName.of(key)))?.entries() ?? [];
      for (const [name, object] of entries('XObject')) scanXObject(name.asString(), object);
      for (const [name, object] of entries('ColorSpace')) for (const space of namesOf(object)) report(space, name.asString());
      for (const [name, object] of entries('Shading')) scanShading(name.asString(), object);
      for (const [name, object] of entries('Pattern')) {
        const pattern = resolve(object);
        if (!pattern || seen.has(pattern)) continue;
        seen.add(pattern);
        scanShading(name.asString(), dictionary(pattern)?.get(PDFName.of('Shading')));
        if (pattern instanceof PDFStream) scanStream(pattern, name.asString());
      }
      for (const [name, object] of entries('ExtGState')) {
        const mask = dictionary(dictionary(object)?.get(PDFName.of('SMask')));
        const form = resolve(mask?.get(PDFName.of('G')));
        if (form instanceof PDFStream && !seen.has(form)) scanXObject(`${name.asString()} soft mask`, form);
      }
      for (const [, object] of entries('Font')) {
        const font = dictionary(object);
        for (const [name, glyph] of dictionary(font?.get(PDFName.of('CharProcs')))?.entries() ?? []) {
          const stream = resolve(glyph);
          if (stream instanceof PDFStream && !seen.has(stream)) {
            seen.add(stream);
            scanStream(stream, `glyph ${name.asString()}`);
          }
        }
        const resourcesOfFont = dictionary(font?.get(PDFName.of('Resources')));
        if (resourcesOfFont && !seen.has(resourcesOfFont)) {
          seen.add(resourcesOfFont);
          scanResources(resourcesOfFont);
        }
      }
    };
    const scanShading = (name: string, object: PDFObject | undefined) => {
      for (const space of namesOf(dictionary(object)?.get(PDFName.of('ColorSpace')))) report(space, `shading ${name}`);
    };
    const scanXObject = (name: string, object: PDFObject) => {
      const stream = resolve(object);
      if (!(stream instanceof PDFStream) || seen.has(stream)) return;
      seen.add(stream);
      const { dict } = stream;
      if (dict.get(PDFName.of('Subtype')) === PDFName.of('Image')) {
        if (dict.get(PDFName.of('ImageMask'))?.toString() !== 'true') for (const space of namesOf(dict.get(PDFName.of('ColorSpace')))) report(space, `picture ${name}`);
        return;
      }
      const group = dictionary(dict.get(PDFName.of('Group')));
      for (const space of namesOf(group?.get(PDFName.of('CS')))) report(space, `group ${name}`);
      scanStream(stream, name);
    };
    const scanStream = (stream: PDFStream, name: string) => {
      scanOperations(decodedStream(stream), name);
      scanResources(dictionary(stream.dict.get(PDFName.of('Resources'))));
    };
    const scanOperations = (bytes: Uint8Array, name: string) => {
      for (const { operator, operands } of operationsOf(bytes)) {
        const space = OPERATOR_SPACE[operator];
        if (space) report(space, `${operator} in ${name}`);
        else if (operator === 'cs' || operator === 'CS') reportNamed(operands[0]?.slice(1) ?? '', `${operator} in ${name}`);
        else if (operator === 'BI') reportInline(operands, name);
      }
    };
    const reportNamed = (space: string, by: string) => {
      // Other names are resources, which are looked up where they are defined; a bare pattern has no colour of its own.
      if (space.startsWith('Device') || space.startsWith('Cal') || space === 'Lab') report(space, by);
    };
    const reportInline = (keys: readonly string[], name: string) => {
      const at = keys.findIndex((key) => key === '/CS' || key === '/ColorSpace');
      const space = keys[at + 1]?.slice(1) ?? '';
      if (at >= 0) report(INLINE_SPACE[space] ?? space, `inline picture in ${name}`);
    };

    for (const space of namesOf(dictionary(page.node.get(PDFName.of('Group')))?.get(PDFName.of('CS')))) report(space, 'group of the page');
    scanOperations(pageContent(page), 'page');
    scanResources(page.node.Resources());
    return [...found.values()];
  });
}
