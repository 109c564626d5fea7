import { formatDateWithWeekday, formatTime, monthName } from '../../i18n/dates.ts';
import { lastDay } from '../../model/period.ts';
import type { Meeting, Venue } from '../../model/programme.ts';
import type { AgendaSection } from '../booklet-data.ts';
import { projectAnchor, type Composing } from './composing.ts';

/** Meetings from the booklet's day to the end of its period. */
export function bookletMeetings({ area, day, edition }: Composing): readonly Meeting[] {
  const last = lastDay(edition.period.to);
  return area.meetings.filter(({ start }) => start.slice(0, 10) >= day && start.slice(0, 10) <= last);
}

/** When and where people meet, month by month, and the buildings of the area. */
export function composeAgenda(composing: Composing): AgendaSection {
  const { area, language, say, t } = composing;
  const meetings = bookletMeetings(composing);
  const months = [...new Set(meetings.map(({ start }) => start.slice(0, 7)))].toSorted();
  return {
    kind: 'agenda',
    title: t('agenda'),
    months: months.map((month) => ({
      title: `${monthName(Number(month.slice(5, 7)), language)} ${month.slice(0, 4)}`,
      meetings: meetings.filter(({ start }) => start.startsWith(month)).map((meeting) => meetingLine(composing, meeting)),
    })),
    none: t('agenda.none'),
    venuesTitle: t('venues'),
    venues: area.venues.map((venue) => ({ title: say(venue.title), address: say(venue.address), access: accessOf(composing, venue) })),
  };
}

function meetingLine(composing: Composing, meeting: Meeting): AgendaSection['months'][number]['meetings'][number] {
  const { projects, language, say, t } = composing;
  const { start, end, title, kind, venue, place, project } = meeting;
  const about = projects.find((each) => each.code === project?.code);
  return {
    day: String(Number(start.slice(8, 10))),
    weekday: formatDateWithWeekday(start.slice(0, 10), language).split(/[ ,]/u)[0] ?? '',
    time: `${formatTime(start, language)} – ${formatTime(end, language)}`,
    title: say(title),
    kind: t(`meeting.${kind}`),
    place: venue ? say(venue.title) : place ? say(place) : null,
    project: project ? { title: say(project.title), anchor: about ? projectAnchor(about) : null } : null,
  };
}

function accessOf({ t }: Composing, { accessible }: Venue): string | null {
  return accessible === undefined ? null : t(accessible ? 'venue.accessible' : 'venue.not-accessible');
}
