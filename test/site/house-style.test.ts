import { readFile, readdir, copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contrastRatio } from '../../src/model/contrast.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { addContentFiles, minimalContent, writeContentFolder } from '../content-folder.ts';
import { builtSite } from './built-site.ts';

const FONTS = path.join(path.dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF');

describe('a municipality’s own style', () => {
  let css = '';
  let html = '';
  let assets: string[] = [];
  beforeAll(async () => {
    const files = minimalContent();
    const contentDir = await writeContentFolder({
      ...files,
      'municipality.yml': `${files['municipality.yml'] ?? ''}style: {accent: "#8a752a", tokens: huis.css, fonts: [tekst.ttf, vet.ttf]}\n`,
      'huis.css': ':root { --utrecht-link-color: #123456; --utrecht-document-color: var(--huis-inkt); --huis-inkt: #010203; --utrecht-calendar-color: #040506; --utrecht-heading-1-font-size: 3rem; --utrecht-document-font-family: Elders }\n',
      'areas/oost/area.md': (files['areas/oost/area.md'] ?? '').replace('kind: district', 'kind: district\naccent: "#5e7c75"'),
    });
    await copyFile(path.join(FONTS, 'SourceSans3-Regular.ttf'), path.join(contentDir, 'tekst.ttf'));
    await copyFile(path.join(FONTS, 'SourceSans3-Semibold.ttf'), path.join(contentDir, 'vet.ttf'));
    await addContentFiles(contentDir, {});
    const { programme, issues } = await loadProgramme({ contentDir, today: '2027-03-01' });
    if (!programme) throw new Error(JSON.stringify(issues));
    const site = await builtSite(programme);
    html = await site.html('/oost/');
    assets = await readdir(path.join(site.dir, '_assets'));
    const sheets = [...html.matchAll(/stylesheet" href="([^"]+)"/gu)].map((match) => match[1] ?? '');
    css = (await Promise.all(sheets.map((sheet) => readFile(path.join(site.dir, sheet), 'utf8')))).join('\n');
  });

  it('comes out in shades that can be read, on paper and in the dark', () => {
    expect(html).toContain('accent-5e7c75');
    const shades = [...css.matchAll(/\.accent-5e7c75\{--(?:flat|accent):(#[0-9a-f]{3,6})/gu)].map((match) => match[1] ?? '').map((shade) => (shade.length === 4 ? shade.replaceAll(/[0-9a-f]/gu, '$&$&') : shade));
    expect(shades).toHaveLength(2);
    expect(contrastRatio(shades[0] ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(shades[1] ?? '', '#191613')).toBeGreaterThanOrEqual(6);
    expect(contrastRatio(/--house-flat:(#[0-9a-f]{6})/u.exec(css)?.[1] ?? '#ffffff', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('takes the municipality’s tokens, and its fonts by their weight from its own site', () => {
    expect(css).toContain('--utrecht-link-color:#123456');
    expect(css).toMatch(/@font-face\{font-family:House text;src:url\(\/_assets\/tekst[^)]*\.ttf\)[^}]*font-weight:400/u);
    expect(css).toMatch(/@font-face\{font-family:House text;src:url\(\/_assets\/vet[^)]*\.ttf\)[^}]*font-weight:600/u);
    expect(assets.filter((name) => name.endsWith('.ttf'))).toHaveLength(2);
    // The files are there; what a theme names may be nowhere.
    expect(css).toMatch(/:root:root\{--utrecht-document-font-family:var\(--font-text\)/u);
    expect(css).not.toMatch(/url\((?:["']?)(?:https?:|data:|\/work|\/tmp)/u);
  });

  it('takes of its tokens those that something reads, and what these are made of', () => {
    expect(css).toMatch(/--huis-inkt:#010203/u);
    expect(css).toContain('--utrecht-heading-1-font-size:3rem');
    expect(css).not.toMatch(/--utrecht-calendar-color|#040506/u);
  });

  it('shows the site’s own colours in the dark, of which the municipality’s tokens know nothing', () => {
    const dark = /@media screen and \(prefers-color-scheme:dark\)\{:root:root\{([^}]*--utrecht-document-color[^}]*)\}/u.exec(css)?.[1]?.split(';');
    expect(dark?.sort()).toEqual(['--utrecht-document-color:var(--ink)', '--utrecht-link-color:var(--accent)']);
  });

  it('carries of Utrecht’s components only what a page uses, with their notice', () => {
    expect(css).toContain('.utrecht-heading-1');
    expect(css).not.toMatch(/utrecht-breadcrumb-nav--arrows|utrecht-table__header--sticky/u);
    expect(css).toContain('EUPL-1.2');
  });
});
