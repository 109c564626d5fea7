import { readFile } from 'node:fs/promises';
import type { ContentFiles } from '../content-folder.ts';
import { noisyPicture } from '../load/test-pictures.ts';
import { minimalProject, siteContent } from '../site/site-content.ts';

/** A page of every kind that the site has, by its address in the default language. */
export const KINDS = [
  '/', '/oost/', '/oost/alles/', '/oost/bomen/', '/oost/speeltuin/', '/oud/brug/', '/oost/vision/', '/oost/agenda/', '/oost/booklets/', '/oost/news/', '/oost/news/2027-02-10-bomen/',
  '/west/', '/themes/', '/themes/groen/', '/partners/', '/partners/elkien/', '/programmes/', '/programmes/koel/', '/editions/', '/editions/2027/', '/lessons/',
  '/lessons/riool/', '/agenda/', '/news/', '/search/', '/roles/', '/over/', '/oud/',
] as const;

/** How a municipality wants it to look: nothing of its own, or another accent with a theme's tokens and fonts. */
export type HouseStyle = 'plain' | 'theme';

const FONTS = new URL('../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url);

/** Content with a page of every kind and everything that can stand on one, in four languages; a text here and there is not translated. */
export async function everyKindOfPage(style: HouseStyle): Promise<ContentFiles> {
  const content = siteContent();
  const photos = await Promise.all(['plein', 'boom', 'bank'].map(async (name, index) => [`areas/oost/projects/${name}.jpg`, await noisyPicture('jpeg', 480 + index * 160, 320)] as const));
  return {
    ...content,
    'municipality.yml': (content['municipality.yml'] ?? '').replace('[nl, fy]', '[nl, fy, de, en]')
      + 'notice: Alles op deze site is een voorbeeld.\n'
      + (style === 'plain' ? 'style: {logo: logo.svg}\n' : 'style: {logo: logo.svg, accent: "#a3123a", tokens: "@utrecht/design-tokens/dist/root.css", fonts: [tekst.ttf, vet.ttf]}\n'),
    'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40"><circle cx="20" cy="20" r="18" fill="#a3123a"/></svg>',
    ...(style === 'plain' ? {} : {
      'tekst.ttf': await readFile(new URL('LiberationSans-Regular.ttf', FONTS)),
      'vet.ttf': await readFile(new URL('LiberationSans-Bold.ttf', FONTS)),
    }),
    'themes.yml': `- {id: groen, title: {nl: Groen, fy: Grien, de: Grün, en: Green}, icon: trees, colour: "${style === 'plain' ? '#406837' : '#8fce00'}"}\n- {id: wonen, title: Wonen, icon: house, colour: "#863f26"}\n`,
    'areas/oost/area.md': `${(content['areas/oost/area.md'] ?? '').replace('priorities:', `accent: "${style === 'plain' ? '#5e7c75' : '#8f7400'}"\ncover: {src: omslag.jpg, alt: Het water in de zomer, credit: J. Post}\npriorities:`)}\n:::note\nOost verandert.\n:::\n`,
    'areas/oost/omslag.jpg': await noisyPicture('jpeg', 960, 640),
    'areas/oost/area.fy.md': '---\ntitle: East\n---\nEast leit oan it wetter.\n',
    'areas/oost/projects/alles.md': EVERYTHING,
    'areas/oost/projects/alles.de.md': '---\ntitle: Alles auf einer Seite\nsummary: Eine Seite mit allem.\n---\nWir machen **alles**.\n\n:::warning\nDie Straße ist gesperrt.\n:::\n',
    'areas/oost/projects/alles.en.md': '---\ntitle: Everything on one page\nsummary: A page that has it all.\nwhy: Because we want to see it.\n---\nWe do **everything**.\n',
    ...Object.fromEntries(photos),
    'areas/oost/projects/tabel.csv': 'Plek,Bomen\nNoord,12\nZuid,22\n',
    // Enough projects for a choice of status.
    ...Object.fromEntries(['a', 'b', 'c', 'd'].map((id, index) => [`areas/oost/projects/plan-${id}.md`,
      minimalProject(`Plan ${id}`).replace('lead:', `location: {point: [5.7${58 + index}, 53.205]}\nlead:`).replace('status: announced', ['status: announced', 'status: planned', 'status: done', 'status: dropped, note: Er is geen geld.'][index] ?? '')])),
    // And enough meetings for a choice of kind.
    'areas/oost/meetings.yml': (content['areas/oost/meetings.yml'] ?? '')
      + [['04', 'panel'], ['05', 'panel'], ['06', 'consultation']].map(([month, kind]) =>
        `- {id: m-${month}, title: Bijeenkomst ${month}, kind: ${kind}, start: 2027-${month}-12T19:30, end: 2027-${month}-12T21:00, venue: huis}\n`).join('')
      + '- {id: raad, title: De raad besluit, kind: council, start: 2027-01-20T20:00, end: 2027-01-20T22:00, venue: Stadhuis}\n',
    'areas/oost/news/2027-02-20-dicht.md': '---\ntitle: {nl: De brug is dicht, en: The bridge is closed}\ndate: 2027-02-20\nurgent: {until: 2027-03-31}\n---\nRij om.\n',
    'lessons/riool.en.md': '---\ntitle: The sewer first\nsummary: Trees come after.\n---\nLook under the street.\n',
  };
}

const EVERYTHING = `---
title: Alles op één bladzijde
summary: Een bladzijde met alles erop en eraan.
why: Omdat wij het willen zien.
benefit: U ziet het ook.
themes: [groen, wonen]
lead: gemeente
partners: [elkien, panel]
initiator: residents
programmes: [koel]
editions: [2026, 2027]
period: {from: 2027-Q1, to: 2027-Q3}
history:
  - {date: 2026-01-15, status: announced}
  - {date: 2027-02-01, status: underway, note: Het is begonnen.}
phase: realise
participation: co-producing
ambitions: [koel]
streets: [Tulpenstraat, Rozenplein]
location: {point: [5.762, 53.206]}
costs: {total: 42000, sources: [{partner: gemeente, amount: 30000}]}
canvas: {policyGoals: Een koele straat., effects: Minder hitte.}
implementation: {time: Eerst het riool., legal: Een vergunning.}
decisions: [{title: Raadsbesluit, url: https://voorbeeld.example/besluit}]
risks: De grond is vol kabels.
agreements: [{who: elkien, what: Geeft de voortuinen vrij, by: 2027-02-01, kept: 2027-01-20}, {who: panel, what: Belt aan, by: 2027-06-01}]
photos:
  - {src: plein.jpg, alt: Het plein in de zomer, credit: J. Post, consent: true}
  - {src: boom.jpg, alt: Een boom, consent: true}
  - {src: bank.jpg, alt: Een bank, credit: J. Post, consent: true}
contact: {name: Wil Bakker, role: projectleider, phone: 0599-000 130, email: wil@voorbeeld.example, url: https://voorbeeld.example}
lesson: riool
---
Wij planten **34 bomen**[^1], en *meer*. Zie [de speeltuin](speeltuin.md) en https://voorbeeld.example.

## Wat er verandert

:::note
Kom kijken.
:::

:::warning
De straat is dicht.
:::

:::quote{by="Een bewoner"}
Het werd tijd.
:::

:::figures
- **34** bomen
- **2** pleinen
:::

::photo{src=boom.jpg alt="Een boom in de tekst"}

::table{csv=tabel.csv}

| Dag | Uur |
|:--|--:|
| Ma | 9 |

### Verder

1. Eerst dit.
2. Dan dat.

- [x] Klaar
- [ ] Nog te doen

> Zo staat het er.

\`\`\`
code
\`\`\`

---

Einde.

[^1]: Of meer.
`;
