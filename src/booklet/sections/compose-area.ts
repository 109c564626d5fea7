import { countIn } from '../../derive/areas.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/money.ts';
import type { Partner } from '../../model/programme.ts';
import type { Person } from '../../model/contact.ts';
import type { Figure, GlanceSection, VisionSection, WhoSection } from '../booklet-data.ts';
import { oneLine, wordsOf, type Said } from '../said.ts';
import { bodyBlocks } from './body-blocks.ts';
import { projectAnchor, type Composing } from './composing.ts';
import { besideBody, besideText, secondLanguage } from './side-by-side.ts';

/** The area in short: what it is, how many live there, what comes first. */
export function composeGlance(composing: Composing): GlanceSection {
  const { area, say, t } = composing;
  return {
    kind: 'glance',
    title: t('glance', { area: wordsOf(say(area.title)) }),
    blocks: bodyBlocks(composing, area.body, { under: 1, bodyId: 'area' }),
    figures: areaFigures(composing),
    prioritiesTitle: t('priorities'),
    priorities: area.priorities.map(({ title, why }) => ({ title: say(title), why: say(why) })),
  };
}

/** Inhabitants and households in the year of the booklet's day. */
export function areaFigures({ area, day, language, t }: Composing): Figure[] {
  const year = Number(day.slice(0, 4));
  return ([['inhabitants', area.inhabitants], ['households', area.households]] as const).flatMap(([kind, counts]): Figure[] => {
    const count = countIn(counts, year);
    return count ? [{ figure: formatNumber(count.value, language), label: t(`booklet.numbers.${kind}`, { year: count.year }) }] : [];
  });
}

/** Who answers for the area, and who works together in it. */
export function composeWho(composing: Composing): WhoSection {
  const { area, projects, say, t } = composing;
  const village = area.kind === 'village';
  const partners = new Set(projects.flatMap((project) => [project.lead, ...project.partners]));
  return {
    kind: 'who',
    title: t('who-is-who'),
    people: [
      person(t(`manager.${area.kind}`), area.manager),
      person(t(`alderman.${area.kind}`), area.alderman),
      ...(area.panel ? [organisation(composing, t(village ? 'panel.village' : 'panel'), area.panel)] : []),
      ...(area.socialTeam ? [organisation(composing, t('social-team'), area.socialTeam)] : []),
    ],
    partnersTitle: t('booklet.partners'),
    partners: [...partners]
      .map((partner) => ({ name: say(partner.title), kind: t(`partner.${partner.kind}`) }))
      .toSorted((a, b) => wordsOf(a.name).localeCompare(wordsOf(b.name), composing.language)),
  };
}

function person(role: string, { name, phone, email }: Person): WhoSection['people'][number] {
  return { role, name: oneLine(name), text: null, lines: [], phone: phone ?? null, email: email ?? null };
}

/** A panel or team: for whom it speaks, when it meets, how to reach it. */
function organisation({ say, t, language }: Composing, role: string, { title, mandate, contact }: Partner): WhoSection['people'][number] {
  const members = [
    mandate?.members !== undefined ? t('mandate.members', { count: mandate.members }) : undefined,
    mandate?.since !== undefined ? t('mandate.since', { date: formatDate(mandate.since, language) }) : undefined,
  ].filter((line) => line !== undefined).join(', ');
  const lines: Said[] = [
    ...(members ? [members] : []),
    ...(mandate?.chosen ? [say(mandate.chosen)] : []),
    ...(mandate?.meets ? [say(mandate.meets)] : []),
  ];
  return {
    role, name: say(title), text: contact?.name ? oneLine(contact.name) : null, lines,
    phone: contact?.phone ?? null, email: contact?.email ?? null,
  };
}

/** What residents want in the long run, and which projects serve it. */
export function composeVision(composing: Composing): VisionSection | null {
  const { area, projects, language, say, t } = composing;
  const { vision } = area;
  if (!vision) return null;
  const second = secondLanguage(composing);
  return {
    kind: 'vision',
    title: t('booklet.vision'),
    name: say(vision.title),
    lines: [
      t('vision.by', { partner: wordsOf(say(vision.by.title)) }),
      `${t('vision.adopted', { date: formatDate(vision.adopted, language) })}, ${formatPeriod(vision.period, language, t)}`,
    ],
    ambitionsTitle: t('ambitions'),
    ambitions: vision.ambitions.map((ambition) => ({
      title: say(ambition.title),
      second: second ? besideText(composing, second, ambition.title) : null,
      projects: projects
        .filter((project) => project.ambitions.some(({ id }) => id === ambition.id && vision.ambitions.some((own) => own.id === id)))
        .map((project) => ({ title: say(project.title), anchor: projectAnchor(project) })),
    })),
    noProjects: t('booklet.vision.none'),
    blocks: bodyBlocks(composing, vision.body, { under: 2, bodyId: 'vision' }),
    second: second ? { lang: second, name: besideText(composing, second, vision.title), body: besideBody(composing, second, vision.body, { under: 2, bodyId: 'vision' }) } : null,
  };
}
