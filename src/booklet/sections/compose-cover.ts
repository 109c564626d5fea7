import { drawFace } from '../../derive/area-map.ts';
import type { BackCover, Cover } from '../booklet-data.ts';
import { closedRings, type Drawing, type DrawnPoint } from '../drawing.ts';
import { qrDrawing } from '../qr-drawing.ts';
import { oneLine, wordsOf } from '../said.ts';
import { areaAddress, typed } from './body-blocks.ts';
import type { Composing } from './composing.ts';

const FACE = 100;
const RIPPLES = 9;
/** Millimetres; a logo fills it one way. */
const LOGO_BOX = { width: 34, height: 16 };

/** The front: the area's photo, or its boundary as a pattern of lines. */
export function composeCover(composing: Composing): Cover {
  const { programme, area, edition, size, shelf, sheet, say, t } = composing;
  const { municipality } = programme;
  const face = drawFace(area, { width: FACE, height: FACE, margin: 1 });
  const [width, height] = [sheet.trim[0] + 2 * sheet.bleed, sheet.trim[1] + 2 * sheet.bleed];
  return {
    title: say(area.title),
    aliases: area.aliases.map(oneLine).filter((alias) => alias !== wordsOf(say(area.title))).join(' · '),
    edition: say(edition.title),
    publisher: say(municipality.name),
    photo: area.cover ? shelf.place(area.cover, { width, height: height * COVER_PHOTO[size] }, say(area.cover.alt)) : null,
    face: face ? { width: FACE, height: FACE, shapes: [{ segments: closedRings(withoutEnds(face)), fill: 'current' }] } : null,
    pattern: face ? ripples(withoutEnds(face)) : null,
    largePrint: size === 'large' ? t('booklet.large-print') : null,
  };
}

/** Part of the cover's height that the photo takes; the title's field takes the rest. */
const COVER_PHOTO = { normal: 0.7, large: 0.62 };

/** The back: the one number, large enough to read from the fridge, and the way to today's state. */
export function composeBackCover(composing: Composing): BackCover {
  const { programme, say, t, area } = composing;
  const { municipality } = programme;
  const { report, contact } = municipality;
  const { url, text } = areaAddress(composing);
  const direct = [contact.phone, contact.email].filter((line) => line !== undefined);
  return {
    heading: t('report'),
    text: report.text ? say(report.text) : null,
    phone: report.phone,
    address: { label: t('booklet.back.more', { area: wordsOf(say(area.title)) }), text, url, qr: qrDrawing(url, composing.medium) },
    lines: [
      say(municipality.name),
      ...(contact.address ? [say(contact.address)] : []),
      ...direct.map(oneLine),
      ...(report.url ? [typed(report.url)] : []),
    ],
    logo: municipality.style.logo ? placeLogo(composing) : null,
  };
}

function placeLogo({ programme, shelf, say }: Composing) {
  const { logo } = programme.municipality.style;
  if (!logo) return null;
  return shelf.place(logo, LOGO_BOX, say(logo.alt));
}

/** The boundary again and again, each time larger, like rings in water. */
function ripples(rings: readonly (readonly DrawnPoint[])[]): Drawing {
  const centre = FACE / 2;
  const shapes = Array.from({ length: RIPPLES }, (_, index) => {
    const scale = 1 + index * 0.28;
    const grown = rings.map((ring) => ring.map(([x, y]): DrawnPoint => [tenth(centre + (x - centre) * scale), tenth(centre + (y - centre) * scale)]));
    return { segments: closedRings(grown), ...(index === 0 ? { fill: 'current' } : { stroke: 'current', width: 0.5 }) };
  });
  return { width: FACE, height: FACE, shapes };
}

/** Where a ring repeats its first point at its end, as GeoJSON does, a closed outline does not need it. */
export function withoutEnds(rings: readonly (readonly DrawnPoint[])[]): readonly (readonly DrawnPoint[])[] {
  return rings.map((ring) => {
    const [first, last] = [ring[0], ring.at(-1)];
    return ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring.slice(0, -1) : ring;
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;
