import { minimalContent } from '../content-folder.ts';

/** A content folder with one of everything that a page shows, in Dutch with some Frisian. */
export function siteContent(): Record<string, string> {
  return {
    ...minimalContent(),
    'roles.yml': '- {id: wijkmanager, title: Wijkmanager, body: Kent de wijk.}\n',
    'partners/panel.md': '---\ntitle: Wijkpanel Oost\nkind: neighbourhood-panel\nmandate: {members: 9, since: 2024-03-01}\n---\n',
    'editions/2026.md': edition('2026', 'archived'),
    'editions/2028.md': edition('2028', 'draft'),
    'areas/oost/area.md': AREA,
    'areas/oost/boundary.geojson': JSON.stringify({ type: 'Polygon', coordinates: [[[5.75, 53.2], [5.77, 53.2], [5.77, 53.215], [5.75, 53.21], [5.75, 53.2]]] }),
    'areas/oost/vision.md': '---\ntitle: Visie Oost\nby: panel\nadopted: 2024-03-21\nperiod: {from: 2024, to: 2034}\nambitions: [{id: koel, title: Koele straten}, {id: veilig, title: Veilig naar school}]\n---\n## Wat moet blijven\n\nDe rust.\n',
    'areas/oost/meetings.yml': MEETINGS,
    'areas/oost/projects/bomen.md': PROJECT,
    'areas/oost/projects/bomen.fy.md': '---\ntitle: Nije beammen yn de Tulpestrjitte\nsummary: De strjitte krijt 34 beammen.\n---\n',
    'areas/oost/projects/speeltuin.md': PAUSED,
    'areas/oost/news/2027-02-10-bomen.md': '---\ntitle: De eerste bomen staan\ndate: 2027-02-10\nprojects: [oost/bomen]\n---\nTwaalf bomen staan.\n',
    'areas/west/area.md': '---\ntitle: West\nkind: village\ninhabitants: [{year: 2026, value: 90}]\nhouseholds: [{year: 2026, value: 40}]\nmanager: {name: Anna de Boer}\nalderman: {name: Piet Visser}\n---\n',
    'areas/oud/area.md': '---\ntitle: Oud-Oost\nkind: district\ninhabitants: [{year: 2020, value: 90}]\nhouseholds: [{year: 2020, value: 40}]\nmanager: {name: Anna de Boer}\nalderman: {name: Piet Visser}\nvalidTo: 2026-12-31\nmergedInto: oost\n---\nOud.\n',
    'areas/oud/projects/brug.md': minimalProject('De brug in Oud-Oost', '2026'),
    'programmes/koel.md': '---\ntitle: Koele wijken\nsummary: Minder hitte.\nthemes: [groen]\nareas: [oost]\n---\nWij koelen.\n',
    'lessons/riool.md': '---\ntitle: Eerst het riool\nsummary: Dan pas de bomen.\nthemes: [groen]\n---\nKijk onder de straat.\n',
    'pages/over.mdx': '---\ntitle: Over deze site\n---\n\nBel <ReportNumber />. Lees [het nieuws](/news/).\n\n<AreaList />\n\n<details><summary>Meer</summary>Meer tekst.</details>\n',
    'pages/over.fy.mdx': '---\ntitle: Oer dizze side\n---\n\nSkilje <ReportNumber />. Lês [it nijs](/news/).\n',
  };
}

function edition(id: string, status: string): string {
  return `---\ntitle: Wijkprogramma ${id}\nperiod: {from: ${id}-01, to: ${id}-12}\nasOf: ${Number(id) - 1}-11-01\ncopyDeadline: ${Number(id) - 1}-10-12\nstatus: ${status}\n---\nVooraf.\n`;
}

/** A project with no more than it needs. */
export function minimalProject(title: string, edition = '2027'): string {
  return `---\ntitle: ${title}\nsummary: Dat gaan we doen.\nwhy: Omdat het nodig is.\nthemes: [wonen]\nlead: gemeente\ninitiator: residents\neditions: [${edition}]\nperiod: {from: ${edition}, to: ${edition}}\nhistory: [{date: 2025-01-15, status: announced}]\n---\n`;
}

const AREA = `---
title: {nl: Oost, fy: East}
aliases: [De Oosthoek]
kind: district
inhabitants: [{year: 2026, value: 1840}]
households: [{year: 2026, value: 812}]
manager: {name: Anna de Boer, phone: 0599-000 120}
alderman: {name: Piet Visser}
panel: panel
venues: [{id: huis, title: Wijkhuis, address: Plein 1, accessible: true}]
boundary: boundary.geojson
priorities: [{title: Minder hitte, why: Het is te heet.}]
---
Oost ligt aan het water.
`;

const MEETINGS = `- {id: straks, title: Inloop over bomen, kind: walk-in, start: 2027-03-12T19:30, end: 2027-03-12T21:00, venue: huis, project: oost/bomen}
- {id: toen, title: Vergadering in januari, kind: panel, start: 2027-01-12T19:30, end: 2027-01-12T21:00, venue: Plein 1, minutes: https://voorbeeld.example/verslag}
`;

const PROJECT = `---
title: Nieuwe bomen in de Tulpenstraat
summary: De straat krijgt 34 bomen.
why: In de zomer is het er te heet.
benefit: U loopt in de schaduw.
themes: [groen]
lead: gemeente
partners: [elkien, panel]
initiator: residents
programmes: [koel]
editions: [2027, 2028]
period: {from: 2027-Q1, to: 2027-Q3}
history:
  - {date: 2026-01-15, status: announced}
  - {date: 2027-02-01, status: underway, note: De eerste bomen staan.}
  - {date: 2027-09-01, status: done}
participation: co-producing
ambitions: [koel]
streets: [Tulpenstraat, Rozenplein]
costs: {total: 42000, sources: [{partner: gemeente, amount: 30000}, {partner: panel, amount: 10000, from: area-budget}]}
agreements: [{who: elkien, what: Geeft de voortuinen vrij, by: 2027-02-01, kept: 2027-01-20}]
canvas: {policyGoals: Een koele straat.}
implementation: {time: Eerst het riool.}
decisions: [{title: Raadsbesluit, url: https://voorbeeld.example/besluit}]
contact: {name: Wil Bakker, phone: 0599-000 130}
lesson: riool
urgent: {until: 2027-03-31, text: De Tulpenstraat is dicht.}
---
Wij planten **34 bomen**. Zie [de speeltuin](speeltuin.md).

## Wat er verandert

De straat wordt groen.
`;

const PAUSED = `---
title: Een speeltuin
summary: Er komt een speeltuin.
why: Kinderen spelen op straat.
themes: [wonen]
lead: elkien
initiator: panel
editions: [2026, 2027]
period: {from: 2026, to: 2027}
history:
  - {date: 2026-01-15, status: planned}
  - {date: 2026-11-02, status: paused, note: De grond is vervuild.}
---
`;
