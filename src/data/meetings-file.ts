import { z } from 'zod';
import { minutesUrl } from '../derive/minutes.ts';
import { areaPartPath } from '../model/address.ts';
import { instantOf, TIME_ZONE } from '../model/local-time.ts';
import { MEETING_KINDS } from '../model/meeting.ts';
import type { Programme } from '../model/programme.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { defaultText, translations, translationsOf } from './translations.ts';

const row = z.strictObject({
  id: z.string().describe('Id of the meeting within its area'),
  area: z.string().describe('Id of the area'),
  url: z.url().describe('The agenda it stands in'),
  title: z.string().describe('What it is called'),
  kind: z.enum(MEETING_KINDS).describe('Kind of meeting'),
  start: z.string().describe('Start in local time, such as 2027-03-12T19:30'),
  end: z.string().describe('End in local time'),
  timeZone: z.literal(TIME_ZONE).describe('The time zone of start and end'),
  startUtc: z.iso.datetime().describe('The same start everywhere in the world'),
  endUtc: z.iso.datetime().describe('The same end everywhere in the world'),
  venue: z.string().nullable().describe('Id of a venue of the area'),
  place: z.string().nullable().describe('Where, in words'),
  accessible: z.boolean().nullable().describe('Whether a wheelchair gets in; null when not known'),
  project: z.string().nullable().describe('The project it is about, as area/project'),
  minutes: z.url().nullable().describe('The report'),
  translations: translations(['title']),
});

/** data/meetings: one row a meeting, past and coming, earliest first. */
export function meetingsFile(programme: Programme): DataFile {
  const { municipality } = programme;
  const text = defaultText(municipality);
  return dataFile({
    name: 'meetings',
    title: 'Meetings',
    description: 'Panel meetings, walk-in evenings, dialogues, consultations and council meetings, past and coming.',
    row,
    rows: programme.meetings.map((meeting) => ({
      id: meeting.id,
      area: meeting.area.id,
      url: `${municipality.site}${areaPartPath(meeting.area.id, 'agenda')}`,
      title: text(meeting.title),
      kind: meeting.kind,
      start: meeting.start,
      end: meeting.end,
      timeZone: TIME_ZONE,
      startUtc: utc(meeting.start),
      endUtc: utc(meeting.end),
      venue: meeting.venue?.id ?? null,
      place: meeting.venue ? `${text(meeting.venue.title)}, ${text(meeting.venue.address)}` : text(meeting.place),
      accessible: meeting.venue?.accessible ?? null,
      project: meeting.project ? `${meeting.project.area.id}/${meeting.project.id}` : null,
      minutes: minutesUrl(meeting, municipality.site) ?? null,
      translations: translationsOf({ title: meeting.title }, municipality),
    })),
    columns: [
      ['id', (meeting) => meeting.id], ['area', (meeting) => meeting.area], ['url', (meeting) => meeting.url],
      ['title', (meeting) => meeting.title], ['kind', (meeting) => meeting.kind], ['start', (meeting) => meeting.start],
      ['end', (meeting) => meeting.end], ['timeZone', (meeting) => meeting.timeZone], ['startUtc', (meeting) => meeting.startUtc],
      ['endUtc', (meeting) => meeting.endUtc], ['venue', (meeting) => meeting.venue], ['place', (meeting) => meeting.place],
      ['accessible', (meeting) => meeting.accessible], ['project', (meeting) => meeting.project], ['minutes', (meeting) => meeting.minutes],
    ],
  });
}

/** A local time that does not exist was refused with the content, so here it is a defect. */
function utc(local: string): string {
  const instant = instantOf(local);
  if (instant === undefined) throw new Error(`${local} is no local time.`);
  return new Date(instant).toISOString();
}
