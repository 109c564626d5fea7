import { cmyk, grayscale, PDFDocument, PDFName, rgb } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { beforeEach, expect, it } from 'vitest';
import { colourUses } from '../../../src/press/read/colour-uses.ts';

let document: PDFDocument;
/** What a reader of the file finds, not what the writer has in memory. */
const uses = async () => colourUses(await PDFDocument.load(await document.save()));
const spaces = async () => [...new Set((await uses()).map(({ space }) => space))].sort();
beforeEach(async () => {
  document = await PDFDocument.create();
});

it('ink and grey are what they are', async () => {
  const page = document.addPage([100, 100]);
  page.drawRectangle({ x: 0, y: 0, width: 10, height: 10, color: cmyk(0, 0, 0, 1) });
  page.drawRectangle({ x: 0, y: 0, width: 10, height: 10, color: grayscale(0.5) });
  expect(await spaces()).toEqual(['DeviceCMYK', 'DeviceGray']);
});

it('a planted RGB colour is found on its page', async () => {
  document.addPage([100, 100]).drawRectangle({ width: 10, height: 10, color: cmyk(0, 0, 0, 1) });
  document.addPage([100, 100]).drawRectangle({ width: 10, height: 10, color: rgb(1, 0, 0) });
  expect((await uses()).filter(({ space }) => space === 'DeviceRGB')).toEqual([{ page: 2, space: 'DeviceRGB', by: 'rg in page' }]);
});

it('a planted RGB picture is found, also inside a form', async () => {
  const inner = await PDFDocument.create();
  const picture = await inner.embedPng(await sharp({ create: { width: 2, height: 2, channels: 3, background: '#ff0000' } }).png().toBuffer());
  inner.addPage([50, 50]).drawImage(picture, { x: 0, y: 0 });
  const [form] = await document.embedPdf(await inner.save());
  if (form) document.addPage([100, 100]).drawPage(form);
  expect(await spaces()).toContain('DeviceRGB');
});

it('a planted profile is found in the resources of a page', async () => {
  const page = document.addPage([100, 100]);
  page.drawRectangle({ width: 10, height: 10, color: cmyk(0, 0, 0, 1) });
  const profile = document.context.register(document.context.flateStream(new Uint8Array(4), { N: 3 }));
  page.node.normalizedEntries().Resources.set(PDFName.of('ColorSpace'), document.context.obj({ c0: ['ICCBased', profile] }));
  expect(await spaces()).toContain('ICCBased');
});
