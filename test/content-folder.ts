import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The files of a content folder by their path in it; text is written as UTF-8. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

const written: string[] = [];
process.once('exit', () => {
  for (const folder of written) rmSync(folder, { recursive: true, force: true });
});

/** Write a content folder in the machine's temporary folder and answer its path; it goes when the tests end. */
export async function writeContentFolder(files: ContentFiles): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-content-'));
  written.push(folder);
  await addContentFiles(folder, files);
  return folder;
}

/** Write or replace files in a content folder that stands already. */
export async function addContentFiles(folder: string, files: ContentFiles): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The smallest content that is right: one area `oost`, one project `bomen` promised by edition 2027, partners `gemeente` and `elkien`. */
export function minimalContent(): Record<string, string> {
  return {
    'municipality.yml': MUNICIPALITY,
    'themes.yml': '- {id: groen, title: Groen}\n- {id: wonen, title: Wonen}\n',
    'partners/gemeente.md': PARTNER,
    'partners/elkien.md': '---\ntitle: Elkien\nkind: housing-corporation\n---\n',
    'editions/2027.md': EDITION,
    'areas/oost/area.md': AREA,
    'areas/oost/projects/bomen.md': PROJECT,
  };
}

const MUNICIPALITY = `name: Voorbeeld
languages: [nl, fy]
site: https://voorbeeld.example
currentEdition: "2027"
report: {phone: 0800 0199}
contact: {email: gemeente@voorbeeld.example, phone: 0599-000 100}
`;

const PARTNER = `---
title: Gemeente Voorbeeld
kind: municipality
contact: {phone: 0599-000 100, email: gemeente@voorbeeld.example}
---
De gemeente zorgt voor de straat.
`;

const EDITION = `---
title: Wijkprogramma 2027
period: {from: 2027-01, to: 2027-12}
asOf: 2026-11-01
copyDeadline: 2026-10-12
status: current
---
Beste bewoner, dit gaan wij doen.
`;

const AREA = `---
title: Oost
kind: district
inhabitants: [{year: 2026, value: 1840}]
households: [{year: 2026, value: 812}]
manager: {name: Anna de Boer}
alderman: {name: Piet Visser}
---
Oost ligt aan het water.
`;

const PROJECT = `---
title: Nieuwe bomen in de Tulpenstraat
summary: De straat krijgt 34 bomen.
why: In de zomer is het er te heet.
themes: [groen]
lead: gemeente
partners: [elkien]
initiator: residents
editions: [2027]
period: {from: 2027-Q1, to: 2027-Q3}
history:
  - {date: 2026-01-15, status: announced}
---
Wij planten 34 bomen.
`;
