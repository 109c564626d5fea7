import { projectsByTheme } from '../../derive/projects-by-theme.ts';
import { monthName } from '../../i18n/dates.ts';
import { firstDay } from '../../model/period.ts';
import type { CalendarMonth, ContactLines, ContactsSection, Filling, StreetsSection } from '../booklet-data.ts';
import { oneLine, wordsOf } from '../said.ts';
import { bookletMeetings } from './compose-agenda.ts';
import { contactLines } from './compose-project.ts';
import { projectAnchor, type Composing } from './composing.ts';

/** Whom to call: first the one number for everything, then who answers for the area, then each project's contact once. */
export function composeContacts(composing: Composing): ContactsSection {
  const { area, programme, projects, say, t } = composing;
  const { report } = programme.municipality;
  const own: ContactLines[] = [
    contactLines(composing, { ...area.manager, role: { [composing.language]: t(`manager.${area.kind}`) } }, area.title),
    ...[area.panel, area.socialTeam].flatMap((partner) =>
      (partner?.contact ? [{ ...contactLines(composing, partner.contact, partner.title), name: say(partner.title), role: partner.contact.name ? oneLine(partner.contact.name) : null }] : [])),
  ];
  const ofProjects = projects.flatMap((project) => (project.contact ? [contactLines(composing, project.contact, project.lead.title)] : []));
  const seen = new Set<string>();
  return {
    kind: 'contacts',
    title: t('contacts'),
    report: { title: t('report'), text: report.text ? say(report.text) : null, phone: report.phone },
    contacts: [...own, ...ofProjects].filter((contact) => {
      const key = [wordsOf(contact.name), contact.phone, contact.email].join('\n');
      const isNew = !seen.has(key) && (contact.phone !== null || contact.email !== null || contact.url !== null);
      seen.add(key);
      return isNew;
    }),
  };
}

/** Every street with the projects that concern it. */
export function composeStreets({ programme, projects, language, t }: Composing): StreetsSection | null {
  const anchors = new Map<string, string[]>();
  // In the order of the booklet, so that the pages of a street go up.
  for (const project of projectsByTheme(programme, projects).flatMap((theme) => theme.projects)) {
    for (const street of new Set(project.streets.map(oneLine))) {
      anchors.set(street, [...(anchors.get(street) ?? []), projectAnchor(project)]);
    }
  }
  if (anchors.size === 0) return null;
  return {
    kind: 'streets',
    title: t('booklet.streets'),
    lead: t('booklet.streets.lead'),
    streets: [...anchors]
      .map(([name, found]) => ({ name, anchors: found }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language)),
  };
}

/**
 * Pages that fill the booklet to a multiple of four, most useful first: a place for an idea, a calendar, room for notes.
 * A year in large print takes more than a page, so there it is notes instead.
 */
export function composeFilling(composing: Composing): readonly Filling[] {
  const { area, say, size, t } = composing;
  const contact = area.panel?.contact;
  const reach = [contact?.email, contact?.phone].filter((line) => line !== undefined).map(oneLine).join(', ');
  const panel = area.panel ? wordsOf(say(area.panel.title)) : wordsOf(say(composing.programme.municipality.name));
  const notes: Filling = { kind: 'notes', title: t('booklet.notes') };
  return [
    {
      kind: 'idea',
      title: t('booklet.idea'),
      lead: t('booklet.idea.lead', { area: wordsOf(say(area.title)), panel }),
      fields: [
        { label: t('booklet.idea.what'), lines: 6 },
        { label: t('booklet.idea.why'), lines: 4 },
        { label: t('booklet.idea.help'), lines: 3 },
        { label: t('booklet.idea.name'), lines: 2 },
      ],
      end: reach ? `${panel}: ${reach}` : null,
    },
    size === 'large' ? notes : calendar(composing),
    notes,
  ];
}

function calendar(composing: Composing): Filling {
  const { edition, language, t } = composing;
  const year = Number(firstDay(edition.period.from).slice(0, 4));
  const days = bookletMeetings(composing).map(({ start }) => start.slice(0, 10));
  return {
    kind: 'calendar',
    title: t('booklet.calendar', { year }),
    weekdays: Array.from({ length: 7 }, (_, day) => weekday(day, language)),
    months: Array.from({ length: 12 }, (_, month): CalendarMonth => ({
      title: monthName(month + 1, language),
      startsOn: (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7,
      days: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
      marked: days.filter((day) => day.startsWith(`${year}-${String(month + 1).padStart(2, '0')}`)).map((day) => Number(day.slice(8))),
    })),
    legend: t('booklet.calendar.legend'),
  };
}

const LOCALE = { nl: 'nl-NL', fy: 'fy-NL', de: 'de-DE', en: 'en-GB' } as const;

/** The first two letters of a weekday, Monday is 0. */
function weekday(day: number, language: Composing['language']): string {
  return new Intl.DateTimeFormat(LOCALE[language], { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2027, 2, 1 + day)).slice(0, 2);
}
