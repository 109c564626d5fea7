import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import { successorOf } from '../derive/areas.ts';
import { minutesUrl } from '../derive/minutes.ts';
import { wordsIn, type Translate } from '../i18n/words.ts';
import { areaPartPath, pathIn, projectPath } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { TIME_ZONE } from '../model/local-time.ts';
import { textIn } from '../model/localized-text.ts';
import type { Meeting, Programme } from '../model/programme.ts';
import { calendarTime, TIME_ZONE_RULES, withTwiceHourInUtc } from './calendar-time.ts';

/** What a calendar is of: its meetings, and its name in the language. */
export interface CalendarSubject {
  readonly name: string;
  readonly meetings: readonly Meeting[];
  readonly language: Language;
}

const HOURS_BETWEEN_LOOKS = 12;

/** agenda.ics: all meetings, past and coming, in local time. The same meeting has the same UID in every calendar and language. */
export function composeCalendar({ municipality, today }: Programme, { name, meetings, language }: CalendarSubject): string {
  const t = wordsIn(language, municipality.terms);
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'Doorstep', product: 'agenda', language: language.toUpperCase() },
    ttl: HOURS_BETWEEN_LOOKS * 3600,
    timezone: { name: TIME_ZONE, generator: () => TIME_ZONE_RULES },
  });
  for (const meeting of meetings) {
    const place = placeOf(meeting, language);
    calendar.createEvent({
      id: `${meeting.area.id}.${meeting.id}@${new URL(municipality.site).hostname}`,
      // The day of the build, not its second: the same content and date give the same bytes.
      stamp: `${today}T00:00:00Z`,
      timezone: TIME_ZONE,
      start: calendarTime(meeting.start),
      end: calendarTime(meeting.end),
      summary: textIn(meeting.title, language).text,
      description: describe(meeting, { t, language, municipality }),
      ...(place !== undefined && { location: place }),
      url: agendaUrl(meeting, municipality, language),
      categories: [{ name: t(`meeting.${meeting.kind}`) }, { name: textIn(meeting.area.title, language).text }],
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return `${withTwiceHourInUtc(calendar.toString())}\r\n`;
}

function placeOf({ venue, place }: Meeting, language: Language): string | undefined {
  if (venue) return `${textIn(venue.title, language).text}, ${textIn(venue.address, language).text}`;
  return place && textIn(place, language).text;
}

interface Surroundings {
  readonly t: Translate;
  readonly language: Language;
  readonly municipality: Programme['municipality'];
}

/** What does not fit in a field of its own: what kind of meeting, about which project, whether a wheelchair gets in, the report. */
function describe(meeting: Meeting, { t, language, municipality }: Surroundings): string {
  const { site, languages } = municipality;
  const { project, venue } = meeting;
  const minutes = minutesUrl(meeting, site);
  return [
    `${t(`meeting.${meeting.kind}`)} – ${textIn(meeting.area.title, language).text}`,
    project && `${t('project')}: ${textIn(project.title, language).text}\n${site}${pathIn(projectPath(project.area.id, project.id), language, languages[0] ?? language)}`,
    venue?.accessible === undefined ? undefined : t(venue.accessible ? 'venue.accessible' : 'venue.not-accessible'),
    minutes && `${t('minutes')}: ${minutes}`,
  ].filter((line) => line !== undefined).join('\n');
}

/** The agenda it stands in; an area that ended is looked after by its successor. */
function agendaUrl({ area }: Meeting, { site, languages }: Programme['municipality'], language: Language): string {
  return `${site}${pathIn(areaPartPath((successorOf(area) ?? area).id, 'agenda'), language, languages[0] ?? language)}`;
}
