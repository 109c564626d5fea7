import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

export interface GeneratedSize {
  readonly areas: number;
  readonly projectsPerArea: number;
  /** Photos a project, each 1800 × 1200. */
  readonly photosPerProject?: number;
}

const WORDS = ('de straat krijgt nieuwe bomen en een bredere stoep zodat kinderen veilig naar school fietsen bewoners kiezen samen met de gemeente waar de banken '
  + 'komen in het voorjaar begint de aannemer met het riool daarna volgen de plantvakken wij vragen u om mee te denken over speelplekken verlichting en parkeren '
  + 'de woningcorporatie vernieuwt de portieken en isoleert de daken het wijkpanel houdt elke maand een spreekuur in het buurthuis verkeersveiligheid groenonderhoud').split(' ');

/** A repeatable source of numbers between 0 and 1 (mulberry32), so that each run measures the same content. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Write a content folder of a municipality that does not exist, in one language, for measuring. */
export async function generateContent(dir: string, { areas, projectsPerArea, photosPerProject = 0 }: GeneratedSize): Promise<void> {
  const random = numbers(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const sentence = (count: number) => {
    const words = Array.from({ length: count }, () => pick(WORDS)).join(' ');
    return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = (sentences: number) => Array.from({ length: sentences }, () => sentence(8 + Math.floor(random() * 8))).join(' ');
  const file = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  };
  const themes = ['groen', 'wonen', 'verkeer', 'zorg', 'ontmoeten', 'energie'];

  await file('municipality.yml', `name: Meetstad\nlanguages: [nl]\nsite: https://meetstad.example\ncurrentEdition: "2027"\nreport: {phone: 0800 0199}\ncontact: {email: info@meetstad.example}\n`);
  await file('themes.yml', themes.map((id) => `- {id: ${id}, title: ${id[0]?.toUpperCase()}${id.slice(1)}}\n`).join(''));
  await file('partners/gemeente.md', '---\ntitle: Gemeente Meetstad\nkind: municipality\ncontact: {phone: 0599-000 100}\n---\nWij zorgen voor de straat.\n');
  await file('partners/thuis.md', '---\ntitle: Woningstichting Thuis\nkind: housing-corporation\ncontact: {phone: 0599-000 200}\n---\nWij verhuren woningen.\n');
  await file('editions/2027.md', `---\ntitle: Programma 2027\nperiod: {from: 2027, to: 2027}\nasOf: 2027-01-15\ncopyDeadline: 2026-12-01\nstatus: current\n---\n${paragraph(12)}\n`);
  const photo = photosPerProject > 0 ? await noisyPhoto(random) : undefined;

  for (let a = 0; a < areas; a += 1) {
    const area = `gebied-${a + 1}`;
    const west = 5.5 + (a % 8) * 0.03;
    const south = 53 + Math.floor(a / 8) * 0.02;
    const corners = [[west, south], [west + 0.03, south], [west + 0.03, south + 0.02], [west, south + 0.02], [west, south]];
    await file(`areas/${area}/boundary.geojson`, JSON.stringify({ type: 'Polygon', coordinates: [corners] }));
    await file(`areas/${area}/area.md`, `---\ntitle: Gebied ${a + 1}\nkind: ${a % 3 ? 'district' : 'village'}\ninhabitants: [{year: 2026, value: ${1000 + a * 90}}]\nhouseholds: [{year: 2026, value: ${500 + a * 40}}]\nmanager: {name: Manager ${a + 1}, phone: 0599-000 100}\nalderman: {name: Wethouder}\nboundary: boundary.geojson\n---\n${paragraph(8)}\n`);
    for (let p = 0; p < projectsPerArea; p += 1) {
      const project = `project-${p + 1}`;
      const quarter = 1 + Math.floor(random() * 3);
      const total = 1000 * (1 + Math.floor(random() * 90));
      const photos = Array.from({ length: photosPerProject }, (_, index) => `  - {src: ${project}-${index + 1}.jpg, alt: De straat in de zomer, credit: Doorstep, consent: true}\n`).join('');
      await file(`areas/${area}/projects/${project}.md`, `---
title: ${sentence(5).slice(0, 60).replace(/[ .]+$/u, '')} ${p + 1}
summary: ${sentence(14).slice(0, 180)}
why: ${sentence(16)}
themes: [${pick(themes)}]
lead: ${pick(['gemeente', 'thuis'])}
partners: []
initiator: ${pick(['municipality', 'residents', 'panel'])}
editions: [2027]
period: {from: 2027-Q${quarter}, to: 2027-Q${quarter + 1}}
history:
  - {date: 2026-06-01, status: announced}
  - {date: 2026-11-01, status: ${pick(['planned', 'underway', 'announced'])}}
participation: ${pick(['informed', 'consulted', 'co-producing'])}
streets: [Straat ${a * 25 + p + 1}]
location: {point: [${(west + 0.003 + random() * 0.024).toFixed(5)}, ${(south + 0.003 + random() * 0.014).toFixed(5)}]}
costs: {total: ${total}, sources: [{partner: gemeente, amount: ${total}}]}
${photos ? `photos:\n${photos}` : ''}---
${paragraph(6)}

## Wat er gebeurt

${paragraph(5)}

- ${sentence(8)}
- ${sentence(9)}

${paragraph(5)}
`);
      for (let index = 0; photo && index < photosPerProject; index += 1) await file(`areas/${area}/projects/${project}-${index + 1}.jpg`, ownPhoto(photo, `${area} ${project} ${index + 1}`));
    }
  }
}

/** A photo-like picture: soft forms with grain, so that JPEG and ink behave as with a real one. */
async function noisyPhoto(random: () => number): Promise<Uint8Array> {
  const [width, height] = [1800, 1200];
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const grain = random() * 24;
      pixels[at] = 110 + 90 * Math.sin(x / 170) + grain;
      pixels[at + 1] = 120 + 80 * Math.cos(y / 130) + grain;
      pixels[at + 2] = 150 + 70 * Math.sin((x + y) / 210) + grain;
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality: 85 }).toBuffer();
}

/** The same photo with a comment of its own in it: another file, so that no cache makes it from an earlier one. */
function ownPhoto(photo: Uint8Array, name: string): Uint8Array {
  const comment = Buffer.from(name);
  return Buffer.concat([photo.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment, photo.subarray(2)]);
}
