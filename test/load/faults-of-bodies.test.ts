import { describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';
import { contentWith, faultsOf, TODAY, withField } from './load-faults.ts';
import { noisyPicture } from './test-pictures.ts';

const PROJECT = 'areas/oost/projects/bomen.md';
const project = String(minimalContent()[PROJECT]);
const body = (text: string) => ({ [PROJECT]: project.replace('Wij planten 34 bomen.', text) });
const withPhotos = (photos: string, text: string) => ({ [PROJECT]: project.replace('\n---\nWij planten 34 bomen.', `\nphotos: ${photos}\n---\n${text}`) });

const bodyOf = async (changes: Parameters<typeof contentWith>[0]) => {
  const { programme, issues } = await loadProgramme({ contentDir: await writeContentFolder(contentWith(changes)), today: TODAY });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return programme?.projects[0]?.body.nl;
};

describe('links in a text', () => {
  it('to content files become the addresses of their pages, fragments and all', async () => {
    const found = await bodyOf({
      'areas/oost/vision.md': '---\ntitle: Visie\nby: elkien\nadopted: 2024-01-01\nperiod: {from: 2024, to: 2034}\nambitions: [{id: koel, title: Koel}]\n---\n',
      'areas/oost/news/2026-11-02-lampen.md': '---\ntitle: Lampen\ndate: 2026-11-02\n---\n',
      'areas/oost/projects/bomen.fy.md': 'Wy plantsje.\n',
      'lessons/eerst-riool.md': '---\ntitle: Les\nsummary: Les\n---\n',
      'programmes/dorpennota.md': '---\ntitle: Nota\nsummary: Nota\n---\n',
      'pages/over.mdx': '---\ntitle: Over\n---\n',
      ...body('[a](../area.md) [b](../vision.md) [c](bomen.md#kosten) [d](../news/2026-11-02-lampen.md) [e](../../../partners/elkien.md) [f](../../../editions/2027.md) '
        + '[g](../../../lessons/eerst-riool.md) [h](../../../programmes/dorpennota.md) [i](../../../pages/over.mdx) [j](bomen.fy.md) [k](/oost) [l](/fy/oost/bomen/?x=1#y) [m](/themes/groen/) [n](/oost/booklet-2027.pdf) [o](https://elders.example/) [p](mailto:a@b.example)'),
    });
    const urls: string[] = [];
    JSON.stringify(found?.tree, (key, value: unknown) => {
      if (key === 'url') urls.push(String(value));
      return value;
    });
    expect(urls).toEqual([
      '/oost/', '/oost/vision/', '/oost/bomen/#kosten', '/oost/news/2026-11-02-lampen/', '/partners/elkien/', '/editions/2027/', '/lessons/eerst-riool/',
      '/programmes/dorpennota/', '/over/', '/oost/bomen/', '/oost/', '/fy/oost/bomen/?x=1#y', '/themes/groen/', '/oost/booklet-2027.pdf', 'https://elders.example/', 'mailto:a@b.example',
    ]);
  });

  const cases: [string, Parameters<typeof faultsOf>[0], string][] = [
    ['to a file that is not there', body('Zie [dit](../projects/bome.md).'), '14:5 error link-broken  the link leads to "../projects/bome.md", which is not there; did you mean "bomen.md"?'],
    ['to a page that is not there', body('Zie [dit](/oost/bomem/).'), '14:5 error link-broken  the link leads to "/oost/bomem/", which is not there; did you mean "/oost/bomen/"?'],
    ['to a vision that the area does not have', body('Zie [dit](/oost/vision/).'), '14:5 error link-broken  the link leads to "/oost/vision/", which is not there; correct it or take the link away'],
    ['to a page in a language that the site does not have', body('Zie [dit](/de/oost/).'), '14:5 error link-broken  the link leads to "/de/oost/", which is not there; did you mean "/oost/"?'],
    ['out of the content folder', body('Zie [dit](../../../../geheim.md).'), '14:5 error file-outside  "../../../../geheim.md" lies outside the content folder; copy the file into the content folder and name it there'],
    ['to a list without a page', body('Zie [dit](../../../themes.yml).'), '14:5 error link-without-page  "../../../themes.yml" has no page of its own on the site; link to a file that has one'],
    ['that would run something', body('Zie [dit](javascript:alert).'), '14:5 error link-kind  a link cannot lead to "javascript:alert"; write https://…, mailto:…, tel:…, a path of the site (/oost/) or a content file (../projects/bomen.md)'],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    expect(await faultsOf(changes)).toEqual([`${PROJECT}:${expected}`]);
  });

  it('to an edition that is a draft', async () => {
    expect(await faultsOf({
      'editions/2028.md': String(minimalContent()['editions/2027.md']).replace('status: current', 'status: draft'),
      ...body('Zie [dit](../../../editions/2028.md) en [dat](/editions/2028/).'),
    })).toEqual([
      `${PROJECT}:14:5 error link-to-draft  the link leads to "../../../editions/2028.md", but edition "2028" is a draft and nowhere public; take the link away until it is announced`,
      `${PROJECT}:14:41 error link-to-draft  the link leads to "/editions/2028/", but edition "2028" is a draft and nowhere public; take the link away until it is announced`,
    ]);
  });
});

describe('news of a day to come', () => {
  const news = (date: string, text: string) => ({ [`areas/oost/news/${date}-bericht.md`]: `---\ntitle: Een bericht\ndate: ${date}\n---\n${text}\n` });

  it('cannot be linked to from what is there today', async () => {
    expect(await faultsOf({ ...news('2030-05-02', 'Het is zover.'), ...body('Zie [dit](../news/2030-05-02-bericht.md).') })).toEqual([
      `${PROJECT}:14:5 error link-to-come  the link leads to "../news/2030-05-02-bericht.md", but that news appears on 2030-05-02; take the link away until then`,
    ]);
  });

  it('may lead to news that is there by then, and to no later news', async () => {
    expect(await faultsOf({ ...news('2030-05-02', 'Het is zover.'), ...news('2030-05-09', 'Zie [dit](2030-05-02-bericht.md).') })).toEqual([]);
    expect(await faultsOf({ ...news('2030-05-02', 'Zie [dit](/oost/news/2030-05-09-bericht/).'), ...news('2030-05-09', 'Het is zover.') })).toEqual([
      'areas/oost/news/2030-05-02-bericht.md:5:5 error link-to-come  the link leads to "/oost/news/2030-05-09-bericht/", but that news appears on 2030-05-09; take the link away until then',
    ]);
  });
});

describe('pictures in a text', () => {
  const photo = { 'areas/oost/projects/straat.jpg': noisyPicture('jpeg') };
  const jpeg = async () => ({ 'areas/oost/projects/straat.jpg': await photo['areas/oost/projects/straat.jpg'] });

  it('are those that the project lists with consent, with its description where the text has none', async () => {
    const found = await bodyOf({ ...(await jpeg()), ...withPhotos('[{src: straat.jpg, alt: {nl: De straat, fy: De strjitte}, credit: J. Post, consent: true}]', '![](straat.jpg)\n\nZie ![Bij regen](straat.jpg) hier.') });
    expect(Object.keys(found?.pictures ?? {})).toEqual(['straat.jpg']);
    expect(found?.pictures['straat.jpg']).toMatchObject({ path: 'areas/oost/projects/straat.jpg', alt: { fy: 'De strjitte' }, credit: 'J. Post', width: 160, height: 120, format: 'jpeg' });
  });

  it('that are not listed, not there, not described or without consent are faults', async () => {
    const files = await jpeg();
    expect(await faultsOf({ ...files, ...body('![Straat](straat.jpg)') })).toEqual([
      `${PROJECT}:14:1 error picture-not-listed  "straat.jpg" is shown here but is not listed under "photos"; add it there with "consent: true" when maker and people agree`,
    ]);
    expect(await faultsOf({ ...files, ...body('::photo{src=straad.jpg alt="Straat"}') })).toEqual([
      `${PROJECT}:14:1 error file-missing  there is no file "straad.jpg"; did you mean "straat.jpg"?`,
      'areas/oost/projects/straat.jpg:1:1 warning file-unused  no file shows this one; name it where it should be shown, or take it away',
    ]);
    expect(await faultsOf({ ...files, ...withPhotos('[{src: straat.jpg, alt: Straat}]', '![Straat](straat.jpg)') })).toEqual([
      `${PROJECT}:13:16 warning photo-without-consent  photos[0].src: "straat.jpg" has no "consent: true" and is left out everywhere; ask maker and people, then add it`,
      `${PROJECT}:15:1 error photo-shown-without-consent  "straat.jpg" is shown here but has no consent; take it out of the text, or add "consent: true" under "photos" when maker and people agree`,
    ]);
    expect(await faultsOf({ ...files, 'partners/elkien.md': '---\ntitle: Elkien\nkind: other\n---\n![](../areas/oost/projects/straat.jpg)\n' })).toEqual([
      'partners/elkien.md:5:1 error picture-without-alt  say what can be seen on "../areas/oost/projects/straat.jpg", for people who cannot see it: ![…](../areas/oost/projects/straat.jpg) or alt="…"',
    ]);
  });

  it('listed without consent in one file may be shown in no other', async () => {
    expect(await faultsOf({
      ...(await jpeg()),
      ...withPhotos('[{src: straat.jpg, alt: Straat}]', 'Wij planten.'),
      'partners/elkien.md': '---\ntitle: Elkien\nkind: other\n---\n![Straat](../areas/oost/projects/straat.jpg)\n',
    })).toEqual([
      expect.stringContaining(`${PROJECT}:13:16 warning photo-without-consent`) as string,
      expect.stringContaining('partners/elkien.md:5:1 error photo-shown-without-consent') as string,
    ]);
  });

  it('listed with consent here and without there are told, as a cover too', async () => {
    const elsewhere = 'areas/oost/news/2026-11-02-straat.md';
    const differs = (src: string) => `"${src}" is shown here, but "${elsewhere}" lists it without consent; ask maker and people, then make the two the same`;
    expect(await faultsOf({
      ...(await jpeg()),
      ...withPhotos('[{src: straat.jpg, alt: Straat, consent: true}]', 'Wij planten.'),
      'areas/oost/area.md': withField('cover: {src: projects/straat.jpg, alt: Straat}'),
      [elsewhere]: '---\ntitle: Straat\ndate: 2026-11-02\nphotos: [{src: ../projects/straat.jpg, alt: Straat}]\n---\n',
    })).toEqual([
      `areas/oost/area.md:8:14 error photo-consent-differs  cover.src: ${differs('projects/straat.jpg')}`,
      expect.stringContaining(`${elsewhere}:4:16 warning photo-without-consent`) as string,
      `${PROJECT}:13:16 error photo-consent-differs  photos[0].src: ${differs('straat.jpg')}`,
    ]);
  });

  it('without consent are not in the programme', async () => {
    const { programme } = await loadProgramme({
      contentDir: await writeContentFolder(contentWith({ ...(await jpeg()), ...withPhotos('[{src: straat.jpg, alt: Straat, consent: false}]', 'Wij planten.') })), today: TODAY,
    });
    expect(programme?.projects[0]?.photos).toEqual([]);
    expect(JSON.stringify(programme?.projects[0]?.body)).not.toContain('straat');
  });
});

describe('tables of a text', () => {
  it('are read with the body', async () => {
    const found = await bodyOf({ 'areas/oost/projects/kosten.csv': '\uFEFFWat,Kosten\r\nBomen,"1.200, ongeveer"\r\n', ...body('::table{csv=kosten.csv}') });
    expect(found?.tables).toEqual({ 'kosten.csv': [['Wat', 'Kosten'], ['Bomen', '1.200, ongeveer']] });
  });

  it('with semicolons, rows of another length, an open quote, or no file', async () => {
    const table = (csv: string) => faultsOf({ 'areas/oost/projects/kosten.csv': csv, ...body('::table{csv=kosten.csv}') });
    expect(await table('Wat;Kosten\nBomen;1200\n')).toEqual(['areas/oost/projects/kosten.csv:1:1 error csv-semicolons  the columns are separated by semicolons; save the file as CSV with commas, the first line being "Wat,Kosten"']);
    expect(await table('Wat,Kosten\nBomen\n')).toEqual(['areas/oost/projects/kosten.csv:2:1 error table-rows  row 2 of the table has 1 cells, the first row has 2; give each row as many']);
    expect(await table('Wat,Kosten\n"Bomen,1\n')).toEqual([expect.stringMatching(/^areas\/oost\/projects\/kosten\.csv:\d:1 error csv-syntax {2}this line cannot be read; look for a double quote that is not closed/u) as string]);
    expect(await faultsOf(body('::table{csv=kosten.csv}'))).toEqual([`${PROJECT}:14:1 error file-missing  there is no file "kosten.csv"; add it, or correct the name`]);
  });
});

describe('faults of Markdown', () => {
  const cases: [string, string, string][] = [
    ['a block that nobody knows', ':::notte\nLet op.\n:::', '14:1 error directive-unknown  there is no block ":::notte"; did you mean ":::note"?'],
    ['a block that is not closed', ':::note\nLet op.', '14:1 error directive-unclosed'],
    ['a heading above ##', '# Kop', '14:1 error heading-level'],
    ['a heading that skips a level', '## Kop\n\n#### Kop', '16:1 error heading-skipped'],
    ['a footnote without its text', 'Bomen[^1].', '14:6 error footnote-missing'],
    ['a picture on another site', '![Boom](https://elders.example/boom.jpg)', '14:1 error picture-remote'],
    ['a hundred lists in each other', Array.from({ length: 100 }, (_, level) => `${'  '.repeat(level)}- niveau`).join('\n'), '75:1 error nesting-too-deep'],
  ];
  it.each(cases)('%s', async (_, text, expected) => {
    const faults = await faultsOf(body(text));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.startsWith(`${PROJECT}:${expected}`), faults[0]).toBe(true);
  });
});

describe('pages', () => {
  const page = (text: string) => ({ 'pages/over.mdx': `---\ntitle: Over\n---\n${text}\n` });

  it('may use the components and elements of the list, and comments', async () => {
    const { programme, issues } = await loadProgramme({
      contentDir: await writeContentFolder(contentWith(page('## Over ons\n\n{/* nog na te kijken */}\n\nBel <ReportNumber />, zie [Oost](../areas/oost/area.md) of [dit][1].\n\n<details>\n<summary>Meer</summary>\n\nVeel <abbr title="meer">m</abbr>.\n\n</details>\n\n[1]: ../partners/elkien.md'))), today: TODAY,
    });
    expect(issues).toEqual([]);
    const [over] = programme?.pages ?? [];
    expect(over?.source.nl).toContain('zie [Oost](/oost/) of [dit][1].');
    expect(over?.source.nl).toContain('[1]: /partners/elkien/');
    expect(over?.source.nl).toContain('<details>\n<summary>Meer</summary>');
    expect(JSON.stringify(over?.body.nl?.tree)).not.toContain('mdx');
  });

  const elements = 'ReportNumber, ContactDetails, AreaList, EditionList, details, summary, abbr, kbd, sub, sup, br, dl, dt, dd, p, div, span or section';
  const cases: [string, string, string[]][] = [
    ['import', 'import fs from "node:fs"\n\nHallo', ['4:1 error page-code  "import fs from "node:fs"" is program code; a page holds text only, so take it away (write &#123; for a brace)']],
    ['an expression', 'Vandaag {new Date()}', ['4:9 error page-code  "{new Date()}" is program code; a page holds text only, so take it away (write &#123; for a brace)']],
    ['an expression behind a comment', '{/* a */ process.exit() /* b */}', ['4:1 error page-code  "{/* a */ process.exit() /* b */}" is program code; a page holds text only, so take it away (write &#123; for a brace)']],
    ['a misspelt component', '<ReportNumer />', ['4:1 error page-element  a page cannot use <ReportNumer>; did you mean "ReportNumber"?']],
    ['a script', '<script>alert(1)</script>', [`4:1 error page-element  a page cannot use <script>; there is ${elements}`]],
    ['an attribute that runs', '<div onclick="alert(1)">x</div>', ['4:1 error page-attribute  <div> cannot have "onclick"; it may have lang, title, id or open']],
    ['an attribute that is an expression', '<div id={process.env.HOME}>x</div>', ['4:1 error page-attribute  <div> cannot have "id"; it may have lang, title, id or open']],
    ['attributes spread from an expression', '<div {...process.env}>x</div>', ['4:1 error page-attribute  <div> cannot have "{…}"; it may have lang, title, id or open']],
    ['a component with an attribute', '<AreaList id="x" />', ['4:1 error page-attribute  <AreaList> cannot have "id"; it may have nothing']],
    ['an element that is not closed', 'Goed.\n\n<details>\n\nMeer', ['6:1 error page-element-unclosed  <details> is not closed where its piece of text ends; put <details> and </details> each on a line of its own, with empty lines around']],
    ['an element that is closed in another piece of text', 'Goed.\n\n<details><summary>Meer</summary>\n\nx\n\n</details>', ['6:1 error page-element-unclosed  <details> is not closed where its piece of text ends; put <details> and </details> each on a line of its own, with empty lines around']],
    ['a brace that is not closed', 'Goed {x', ['4:8 error page-syntax  this cannot be read as a page; look for a "<" or "{" that is not closed (write &lt; and &#123; for the characters themselves)']],
    ['code that is not even code', 'Goed {1+}', ['4:9 error page-code  "Goed {1+}" is program code; a page holds text only, so take it away (write &#123; for a brace)']],
    ['a link that leads nowhere', 'Zie [dit](/nergens/).', ['4:5 error link-broken  the link leads to "/nergens/", which is not there; correct it or take the link away']],
  ];
  it.each(cases)('%s', async (_, text, expected) => {
    expect(await faultsOf(page(text))).toEqual(expected.map((fault) => `pages/over.mdx:${fault}`));
  });
});
