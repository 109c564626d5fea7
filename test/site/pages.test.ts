import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { largeProgramme } from './large-programme.ts';
import { longestTexts } from './longest-texts.ts';
import { gzipOf, weighPage } from './page-weight.ts';
import { builtSite, loadForSite, type BuiltSite } from './built-site.ts';
import { minimalProject, siteContent } from './site-content.ts';
import { noisyPicture } from '../load/test-pictures.ts';
import { livingAreas } from '../../src/derive/areas.ts';
import type { Programme } from '../../src/model/programme.ts';

let programme: Programme;
let site: BuiltSite;
beforeAll(async () => {
  programme = await loadForSite({ ...siteContent(), ...(await projectWithPhotos()) });
  site = await builtSite(programme);
});

/** A project with three photos, one of which stands in its Dutch text too. */
async function projectWithPhotos(): Promise<Record<string, string | Uint8Array>> {
  const photos = ['plein', 'boom', 'bank'];
  const listed = photos.map((name) => `{src: ${name}.jpg, alt: Foto van ${name === 'plein' ? 'het' : 'de'} ${name}, consent: true}`).join(', ');
  const pictures = await Promise.all(photos.map(async (name, index) => [`areas/oost/projects/${name}.jpg`, await noisyPicture('jpeg', 160 + index * 20)] as const));
  return {
    'areas/oost/projects/pleintje.md': `${minimalProject('Het pleintje').replace('lead:', `photos: [${listed}]\nlead:`)}Dit is de boom.\n\n::photo{src=boom.jpg alt="Foto in de tekst"}\n`,
    'areas/oost/projects/pleintje.fy.md': '---\ntitle: It pleintsje\n---\nDit is it plein.\n',
    ...Object.fromEntries(pictures),
  };
}

/** The words of a page as a reader gets them, spaces made single. */
async function words(path: string): Promise<string> {
  const html = await site.html(path);
  return html.replaceAll(/<(?:head|style|script)\b.*?<\/(?:head|style|script)>/gsu, '').replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

const isRedirect = (html: string) => html.includes('http-equiv="refresh"');
const attributes = (html: string, name: string) => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map((match) => match[1] ?? '');

describe('every page', () => {
  it('stands in each language, the default one at the root', () => {
    const inDutch = site.pages.filter((path) => !path.startsWith('/fy/') && !path.startsWith('/k/') && path !== '/404.html' && path !== '/');
    expect(inDutch.length).toBeGreaterThan(30);
    expect(site.pages.filter((path) => path.startsWith('/fy/'))).toEqual(['/fy/', ...inDutch.map((path) => `/fy${path}`)].sort());
  });

  it('carries the reporting number, but for short addresses', async () => {
    for (const path of site.pages) {
      expect((await site.html(path)).includes('href="tel:08000199"'), path).toBe(!path.startsWith('/k/'));
    }
  });

  it('has no inline style or script and asks nothing of another host', async () => {
    for (const path of site.pages) {
      const html = await site.html(path);
      expect(html, path).not.toMatch(/<style|\sstyle=|<script(?![^>]*type="application\/ld\+json")(?![^>]*\ssrc=)|\son[a-z]+=|javascript:|data:/u);
      const loaded = [...html.matchAll(/<(?:img|script|link rel="(?:stylesheet|preload|icon)"|source|iframe)[^>]*?\s(?:src|href|srcset)="([^"]+)"/gu)].map((match) => match[1]);
      expect(loaded.filter((address) => !address?.startsWith('/')), path).toEqual([]);
    }
  });

  it('names its address in every language', async () => {
    const html = await site.html('/fy/oost/bomen/');
    expect(html).toContain('<html lang="fy">');
    expect(html).toContain('<link rel="canonical" href="https://voorbeeld.example/fy/oost/bomen/">');
    expect(html).toContain('<link rel="alternate" hreflang="nl" href="https://voorbeeld.example/oost/bomen/">');
    expect(html).toContain('<link rel="alternate" hreflang="x-default" href="https://voorbeeld.example/oost/bomen/">');
  });

  it('is HTML that a validator finds nothing against', async () => {
    const config = JSON.parse(await readFile(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    for (const path of site.pages) {
      const { results } = await validator.validateString(await site.html(path), path);
      expect(results.flatMap((result) => result.messages.map((message) => `${path} ${message.selector ?? ''} ${message.message}`))).toEqual([]);
    }
  });

  it('links only to what is there, to the booklets that the build makes, and to search', async () => {
    const there = new Set(site.pages);
    const broken: string[] = [];
    for (const path of site.pages) {
      const html = await site.html(path);
      for (const href of attributes(html, 'href').filter((address) => address.startsWith('/') || address.startsWith('#'))) {
        const [address = '', fragment] = href.split('#');
        const target = address === '' ? path : address.replaceAll('&amp;', '&');
        const exists = there.has(target) || existsSync(join(site.dir, target)) || /^\/(?:fy\/)?search\/$/u.test(target)
          || /^\/(?:oost|oud)\/booklet-202[67](?:-large)?\.pdf$/u.test(target) || /\.(?:ics|xml)$/u.test(target);
        const hasFragment = fragment === undefined || !there.has(target) || (await site.html(target)).includes(`id="${fragment}"`);
        if (!exists || !hasFragment) broken.push(`${path} → ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('a project', () => {
  it('answers the six questions in their order', async () => {
    const headings = [...(await site.html('/oost/bomen/')).matchAll(/<h2[^>]*>([^<]*)<\/h2>/gu)].map((match) => match[1]);
    expect(headings.slice(0, 6)).toEqual(['Wat gaan we doen', 'Waarom', 'Wanneer', 'Wie', 'Wat kost het', 'Wat kunt u doen']);
  });

  it('shows how it stands today, and of its history only what has happened', async () => {
    const html = await site.html('/oost/bomen/');
    expect(/data-status="([a-z]+)"/u.exec(html)?.[1]).toBe('underway');
    expect(await words('/oost/bomen/')).toContain('1 februari 2027');
    expect(await words('/oost/bomen/')).not.toContain('1 september 2027');
  });

  it('gives the reason when it is paused', async () => {
    expect(await words('/oost/speeltuin/')).toContain('Gepauzeerd sinds 2 november 2026 De grond is vervuild.');
  });

  it('says who pays, and what is still to be found', async () => {
    const text = (await words('/oost/bomen/')).replaceAll(/\s|&nbsp;/gu, ' ');
    expect(text).toMatch(/Gemeente Voorbeeld € 30\.000 Wijkpanel Oost \(wijk- of dorpsbudget\) € 10\.000 Nog te vinden € 2\.000 Totaal € 42\.000/u);
  });

  it('shows a photo that stands in its text there alone, and all others beside it', async () => {
    const photos = (html: string) => attributes(html, 'alt').filter((alt) => alt.startsWith('Foto'));
    expect(photos(await site.html('/oost/pleintje/'))).toEqual(['Foto van het plein', 'Foto in de tekst', 'Foto van de bank']);
    // The Frisian text shows none.
    expect(photos(await site.html('/fy/oost/pleintje/'))).toEqual(['Foto van het plein', 'Foto van de boom', 'Foto van de bank']);
  });

  it('leads from its text to another project', async () => {
    expect(await site.html('/oost/bomen/')).toContain('<a href="/oost/speeltuin/">de speeltuin</a>');
  });

  it('shows a text that is not translated in its own language, with a notice', async () => {
    const html = await site.html('/fy/oost/bomen/');
    expect(html).toContain('Nije beammen yn de Tulpestrjitte</h1>');
    expect(html).toContain('<span lang="nl">In de zomer is het er te heet.</span>');
    expect(html).toMatch(/class="untranslated">[^<]*Nederlânsk/u);
    expect(html).toContain('<div class="prose" lang="nl">');
    expect(html).toContain('<a href="/fy/oost/speeltuin/">de speeltuin</a>');
    expect(await site.html('/oost/bomen/')).not.toContain('class="untranslated"');
  });

  it('tells how to pass it on: by its short address, drawn as a QR code too, and by mail', async () => {
    const html = await site.html('/oost/bomen/');
    const code = programme.projects.find(({ id }) => id === 'bomen')?.code ?? '';
    expect(html).toContain(`<a href="/k/${code}/">voorbeeld.example/k/${code}</a>`);
    expect(html).toContain(`aria-label="QR-code van voorbeeld.example/k/${code}"`);
    expect(html).toContain('href="mailto:?subject=Nieuwe%20bomen%20in%20de%20Tulpenstraat&amp;body=De%20straat');
  });

  it('is found from its short address, which nobody else should find', async () => {
    const project = programme.projects.find(({ id }) => id === 'bomen');
    const html = await site.html(`/k/${project?.code ?? ''}/`);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/oost/bomen/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<a href="/oost/bomen/">');
  });
});

describe('an area', () => {
  it('tells first what goes on, what comes next and whom to call', async () => {
    const text = await words('/oost/');
    expect(text).toMatch(/Nu Nieuwe bomen in de Tulpenstraat In uitvoering .*Straks Inloop over bomen vrijdag 12 maart 2027, 19\.30 .*Bel Anna de Boer, wijkmanager 0599-000 120/u);
  });

  it('has kind words where there is nothing yet', async () => {
    expect(await words('/west/')).toMatch(/Er loopt nu geen project\. .*Er zijn hier nog geen projecten\. .*Er zijn nu geen bijeenkomsten gepland\. .*Er is nog geen nieuws\. .*Er is voor dit gebied nog geen boekje\./u);
  });

  it('offers the booklets of its public editions, and leaves room for their size', async () => {
    const html = await site.html('/oost/booklets/');
    expect(attributes(html, 'href').filter((href) => href.endsWith('.pdf'))).toEqual([
      '/oost/booklet-2027.pdf', '/oost/booklet-2027-large.pdf', '/oost/booklet-2026.pdf', '/oost/booklet-2026-large.pdf',
    ]);
    expect(html).toContain('<span data-booklet-facts="/oost/booklet-2027.pdf"></span>');
  });

  it('warns of what is urgent on each of its pages and on no other area’s', async () => {
    for (const path of ['/oost/', '/oost/bomen/', '/oost/speeltuin/', '/oost/agenda/', '/oost/vision/', '/oost/booklets/', '/oost/news/', '/oost/news/2027-02-10-bomen/']) {
      expect(await words(path), path).toContain('Let op De Tulpenstraat is dicht.');
    }
    expect(await words('/west/')).not.toContain('De Tulpenstraat is dicht.');
  });

  it('shows which ambitions no project serves', async () => {
    expect(await words('/oost/vision/')).toMatch(/Koele straten Nieuwe bomen in de Tulpenstraat Veilig naar school Nog geen project werkt hieraan\./u);
  });

  it('gives way to its successor when it has ended, but keeps its projects', async () => {
    for (const [path, to] of [['/oud/', '/oost/'], ['/oud/agenda/', '/oost/agenda/'], ['/fy/oud/booklets/', '/fy/oost/booklets/']] as const) {
      expect(await site.html(path), path).toContain(`content="0; url=${to}"`);
    }
    expect(await words('/oud/brug/')).toContain('Oud-Oost hoort sinds 1 januari 2027 bij Oost.');
    expect(attributes(await site.html('/oost/'), 'href')).toContain('/oud/brug/');
  });
});

describe('a page of its own', () => {
  it('is filled in from the programme, and its links stay in its language', async () => {
    expect(await site.html('/over/')).toMatch(/Bel <a class="phone" href="tel:08000199">0800 0199<\/a>\. Lees <a href="\/news\/">/u);
    expect(await site.html('/over/')).toContain('<li><a href="/oost/">Oost</a></li>');
    expect(await site.html('/over/')).toContain('<details><summary>Meer</summary>Meer tekst.</details>');
    expect(await site.html('/fy/over/')).toContain('Lês <a href="/fy/news/">it nijs</a>');
  });
});

describe('what must not be seen', () => {
  it('a draft edition is nowhere', async () => {
    for (const path of site.pages) expect(await site.html(path), path).not.toContain('2028');
  });

  it('short addresses, the page that is not there and redirects are not in the sitemap; all else is', async () => {
    const sitemap = await readFile(join(site.dir, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>https:\/\/voorbeeld\.example([^<]*)<\/loc>/gu)].map((match) => match[1]).sort();
    const expected: string[] = [];
    for (const path of site.pages) if (path !== '/404.html' && !isRedirect(await site.html(path))) expected.push(path);
    expect(listed).toEqual(expected.sort());
    expect(await readFile(join(site.dir, 'robots.txt'), 'utf8')).toContain('Sitemap: https://voorbeeld.example/sitemap-index.xml');
  });
});

describe('building', () => {
  it('gives the same bytes twice, also after another site was built, and keeps what stood in the folder', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'doorstep-site-'));
    await mkdir(join(dir, 'oost'));
    await writeFile(join(dir, 'oost', 'booklet-2027.pdf'), 'booklet');
    const other = await builtSite(largeProgramme({ areas: 1, projectsPerArea: 1 }));
    expect(other.pages).not.toContain('/oost/');
    await builtSite(programme, dir);
    expect(await readFile(join(dir, 'oost', 'booklet-2027.pdf'), 'utf8')).toBe('booklet');
    const first = await hashes(site.dir);
    const second = await hashes(dir);
    second.delete('oost/booklet-2027.pdf');
    expect(second).toEqual(first);
  });

  it('holds 400 projects in one area', async () => {
    const large = await builtSite(largeProgramme({ areas: 1, projectsPerArea: 400 }));
    expect((await large.html('/gebied-1/')).match(/data-status/gu)?.length).toBeGreaterThan(400);
  });

  it('keeps the page of an area with 40 projects under 20 kB with all that it asks for, also in the longest texts of the example', async () => {
    const madeUp = await builtSite(largeProgramme({ areas: 1, projectsPerArea: 40 }));
    expect(gzipOf(await weighPage(madeUp.dir, '/gebied-1/'))).toBeLessThan(20_000);
    const written = await longestTexts(40);
    const { dir } = await builtSite(written);
    const weights = await Promise.all(['', '/fy', '/de', '/en'].flatMap((language) => livingAreas(written).map(async ({ id }) =>
      ({ page: `${language}/${id}/`, weight: gzipOf(await weighPage(dir, `${language}/${id}/`)) }))));
    expect(weights).toHaveLength(28);
    // The build still fills in what a booklet weighs.
    expect(weights.filter(({ weight }) => weight > 19_900)).toEqual([]);
  });
});

async function hashes(dir: string): Promise<Map<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(await Promise.all(names.map(async (name): Promise<[string, string]> =>
    [name.slice(dir.length + 1), createHash('sha256').update(await readFile(name)).digest('hex')])));
}
