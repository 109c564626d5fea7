import { truncateSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { svgDanger } from '../../src/load/pictures/svg-danger.ts';
import { writeContentFolder } from '../content-folder.ts';
import { contentWith, faultsOf, TODAY, withField } from './load-faults.ts';
import { noisyPicture } from './test-pictures.ts';

const AREA = 'areas/oost/area.md';
const cover = (src: string) => ({ [AREA]: withField(`cover: {src: ${src}, alt: Het water}`) });
const fault = (rest: string) => [`${AREA}:8:14 error ${rest}`];

describe('pictures that can be used', () => {
  it.each([['jpeg', 'foto.jpg'], ['png', 'foto.png'], ['webp', 'foto.webp'], ['avif', 'foto.avif'], ['tiff', 'foto.tif'], ['png', 'foto.jpg']] as const)('%s as %s', async (format, name) => {
    const { programme, issues } = await loadProgramme({ contentDir: await writeContentFolder(contentWith({ [`areas/oost/${name}`]: await noisyPicture(format), ...cover(name) })), today: TODAY });
    expect(issues).toEqual([]);
    expect(programme?.areas[0]?.cover).toMatchObject({ format, width: 160, height: 120, path: `areas/oost/${name}` });
  });

  it('have the size that people see, when the camera was held upright', async () => {
    const upright = await sharp(await noisyPicture('jpeg')).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { programme } = await loadProgramme({ contentDir: await writeContentFolder(contentWith({ 'areas/oost/foto.jpg': upright, ...cover('foto.jpg') })), today: TODAY });
    expect(programme?.areas[0]?.cover).toMatchObject({ width: 120, height: 160 });
  });

  it('have names with accents, however the system writes those', async () => {
    expect(await faultsOf({ [`areas/oost/${'brêge.png'.normalize('NFD')}`]: await noisyPicture('png'), ...cover('brêge.png'.normalize('NFC')) })).toEqual([]);
  });
});

describe('pictures that cannot be used', () => {
  it('a file that is no picture', async () => {
    expect(await faultsOf({ 'areas/oost/foto.jpg': 'geen foto', ...cover('foto.jpg') })).toEqual(fault('picture-format  cover.src: "areas/oost/foto.jpg" is no picture that can be used; save it as JPEG, PNG, WebP, AVIF or TIFF'));
  });

  it('a GIF under another name', async () => {
    expect(await faultsOf({ 'areas/oost/foto.jpg': await noisyPicture('gif'), ...cover('foto.jpg') })).toEqual(fault('picture-format  cover.src: "areas/oost/foto.jpg" is no picture that can be used; save it as JPEG, PNG, WebP, AVIF or TIFF'));
  });

  it('a page of HTML', async () => {
    expect(await faultsOf({ 'areas/oost/foto.jpg': '<!DOCTYPE html><html></html>', ...cover('foto.jpg') })).toEqual(fault('picture-format  cover.src: "areas/oost/foto.jpg" is no picture that can be used; save it as JPEG, PNG, WebP, AVIF or TIFF'));
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('%s that ends early', async (format) => {
    const whole = await noisyPicture(format, 640, 480);
    expect(await faultsOf({ 'areas/oost/foto.bin': whole.subarray(0, Math.floor(whole.length * 0.7)), ...cover('foto.bin') })).toEqual(
      fault('picture-damaged  cover.src: "areas/oost/foto.bin" ends too early or is damaged; copy the picture again from where it came'),
    );
  });

  it('a JPEG that lacks its last hundred bytes', async () => {
    const whole = await noisyPicture('jpeg', 640, 480);
    expect(await faultsOf({ 'areas/oost/foto.jpg': whole.subarray(0, whole.length - 100), ...cover('foto.jpg') })).toEqual(
      fault('picture-damaged  cover.src: "areas/oost/foto.jpg" ends too early or is damaged; copy the picture again from where it came'),
    );
  });

  it('one of more than a hundred megapixels', async () => {
    const huge = await sharp({ create: { width: 10_001, height: 10_000, channels: 3, background: '#fff' } }).png({ compressionLevel: 1 }).toBuffer();
    expect(await faultsOf({ 'areas/oost/foto.png': huge, ...cover('foto.png') })).toEqual(fault('picture-too-many-pixels  cover.src: "areas/oost/foto.png" has 101 megapixels, the most is 100; make it smaller'));
  });

  it('one of more than 100 MB', async () => {
    const contentDir = await writeContentFolder(contentWith({ 'areas/oost/foto.tif': 'II*', ...cover('foto.tif') }));
    truncateSync(path.join(contentDir, 'areas/oost/foto.tif'), 100_000_001);
    const { issues } = await loadProgramme({ contentDir, today: TODAY });
    expect(issues.map(({ rule, message }) => `${rule}  ${message.nl}`)).toEqual(['picture-too-large  cover.src: "areas/oost/foto.tif" is 100,0 MB, het mag hoogstens 100,0 MB zijn; maak het kleiner']);
  });

  it('an SVG, unless it is a logo', async () => {
    const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>\n';
    expect(await faultsOf({ 'areas/oost/foto.svg': svg, ...cover('foto.svg') })).toEqual(fault('picture-svg  cover.src: "areas/oost/foto.svg" is an SVG, which only a logo may be; save it as JPEG, PNG, WebP, AVIF or TIFF'));
    expect(await faultsOf({ 'logo.svg': svg, 'partners/elkien.md': withField('logo: ../logo.svg'), 'municipality.yml': (text) => `${text}style: {logo: logo.svg}\n` })).toEqual([]);
  });

  it('an SVG that is cut off, as a logo', async () => {
    expect(await faultsOf({ 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0', 'municipality.yml': (text) => `${text}style: {logo: logo.svg}\n` })).toEqual([
      'municipality.yml:7:15 error picture-damaged  style.logo: "logo.svg" ends too early or is damaged; copy the picture again from where it came',
    ]);
  });

  it('an SVG with a script, as a logo', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect(await faultsOf({ 'logo.svg': svg, 'municipality.yml': (text) => `${text}style: {logo: logo.svg}\n` })).toEqual([
      'municipality.yml:7:15 error svg-unsafe  style.logo: this SVG holds "<script>"; save it again as a plain SVG without scripts, links and outside files',
    ]);
  });
});

describe('what an SVG may not hold', () => {
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`;
  it.each([
    ['<svg:script href="#a"/>'], ['<g onload="alert(1)"/>'], ['<g\nonclick = "x"/>'], ['<image href="https://elders.example/a.png"/>'], ['<image xlink:href=\'//elders.example/a.png\'/>'],
    ['<a href="javascript:alert(1)"><path/></a>'], ['<a href="&#106;avascript:alert(1)"><path/></a>'], ['<use href="ander.svg#a"/>'], ['<image href="data:image/svg+xml;base64,PHN2Zz4="/>'],
    ['<style>@import "https://elders.example/a.css";</style>'], ['<style>a { background: url(https://elders.example/a.png) }</style>'], ['<style>a { background: \\75rl(x) }</style>'],
    ['<path fill="url(https://elders.example/a.svg#b)"/>'], ['<foreignObject><p>x</p></foreignObject>'], ['<set attributeName="href" to="x"/>'], ['<image href=https://elders.example/a.png />'],
  ])('%s', (inside) => {
    expect(svgDanger(svg(inside))).toBeDefined();
  });
  it('entities and style sheets before it', () => {
    expect(svgDanger(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('&a;')}`)).toBeDefined();
    expect(svgDanger(`<?xml-stylesheet href="https://elders.example/a.css"?>${svg('')}`)).toBeDefined();
  });
  it.each([
    ['<defs><linearGradient id="a"/></defs><path fill="url(#a)"/>'], ['<use href="#a"/>'], ['<image href="data:image/png;base64,iVBORw0KGgo="/>'], ['<style>.a { fill: #123456 }</style>'], ['<title>On time</title>'],
    ['<text font-family="Source Sans 3">Gemeente</text>'],
  ])('but %s is a plain drawing', (inside) => {
    expect(svgDanger(svg(inside))).toBeUndefined();
  });
});

describe('other files of the house style', () => {
  it('that are no font, no profile and no package', async () => {
    expect(await faultsOf({
      'letter.ttf': 'wOFF', 'profiel.icc': 'x', 'municipality.yml': (text) => `${text}style: {fonts: [letter.ttf], tokens: "@gemeente/geen-pakket"}\npress: {profile: profiel.icc}\n`,
    })).toEqual([
      'municipality.yml:7:17 error font-format  style.fonts[0]: "letter.ttf" is no TTF or OTF font; take the file for desktop use',
      'municipality.yml:7:38 error package-missing  style.tokens: "@gemeente/geen-pakket" is no file in the content folder and no installed package; correct the name',
      'municipality.yml:8:18 error profile-format  press.profile: "profiel.icc" is no ICC profile for four-colour print; ask the printer for the .icc file',
    ]);
  });

  it('tokens of an installed package are its style sheet', async () => {
    const { programme, issues } = await loadProgramme({ contentDir: await writeContentFolder(contentWith({ 'municipality.yml': (text) => `${text}style: {tokens: "@utrecht/design-tokens"}\n` })), today: TODAY });
    expect(issues).toEqual([]);
    expect(programme?.municipality.style.tokensFile).toMatch(/@utrecht\/design-tokens\/.*\.css$/u);
  });
});
