import { posix } from 'node:path';
import type { LocalizedText } from '../../model/localized-text.ts';
import type { Area, Meeting, Project } from '../../model/programme.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { AreaSources, SourceFile } from '../sources.ts';
import { localized, type LinkContext, type Mutable } from './context.ts';
import { localTimeExists } from './local-time.ts';
import { resolveProject } from './resolve-project.ts';
import { reportDuplicateIds } from './registry.ts';

type MeetingsFile = NonNullable<AreaSources['meetings']>;
type MeetingFields = MeetingsFile['fields'][number];

/** All meetings, earliest first; each area gets its own. */
export function linkMeetings(context: LinkContext, areas: readonly Mutable<Area>[], projects: readonly Project[]): Meeting[] {
  const meetings: Meeting[] = [];
  for (const [areaId, { meetings: file }] of context.sources.areas) {
    if (file === undefined) continue;
    reportDuplicateIds(file, [], file.fields, context.log);
    checkMinutes(context, file);
    const area = areas.find(({ id }) => id === areaId);
    file.fields.forEach((fields, index) => {
      const meeting = linkMeeting(context, file, fields, index, areaId, projects);
      if (area !== undefined) meetings.push({ ...meeting, area });
    });
  }
  meetings.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  for (const meeting of meetings) (meeting.area as Mutable<Area>).meetings.push(meeting);
  return meetings;
}

function linkMeeting(context: LinkContext, file: MeetingsFile, fields: MeetingFields, index: number, areaId: string, projects: readonly Project[]): Omit<Meeting, 'area'> {
  const { log, sources } = context;
  const { start, end } = fields;
  const sound = (['start', 'end'] as const).filter((name) => {
    if (localTimeExists(fields[name])) return true;
    log.add(file.yaml.place([index, name]), 'impossible-local-time', fields[name]);
    return false;
  });
  if (sound.length === 2 && end < start) log.add(file.yaml.place([index, 'end']), 'meeting-reversed', start, end);
  const project = fields.project === undefined ? undefined
    : resolveProject(context, file.yaml.place([index, 'project']), fields.project, file.path, projects);
  return {
    id: fields.id,
    title: localized(context, file, [index, 'title'], fields.title),
    kind: fields.kind,
    start,
    end,
    ...linkPlace(context, file, fields, index, sources.areas.get(areaId)),
    project,
    minutes: linkMinutes(context, file, fields.minutes, index),
  };
}

/** A venue of the area by its id; anything else is an address in words, unless it is nearly an id. */
function linkPlace(context: LinkContext, file: SourceFile<unknown>, { venue }: MeetingFields, index: number, area: AreaSources | undefined): { venue?: Meeting['venue']; place?: LocalizedText } {
  const venues = area?.area?.fields.venues ?? [];
  const path = [index, 'venue'];
  const at = venues.findIndex(({ id }) => id === venue);
  const found = venues[at];
  if (found !== undefined && area?.area !== undefined) {
    return {
      venue: {
        ...found,
        title: localized(context, area.area, ['venues', at, 'title'], found.title),
        address: localized(context, area.area, ['venues', at, 'address'], found.address),
      },
    };
  }
  const near = typeof venue === 'string' && /^[a-z0-9-]+$/u.test(venue) ? nearestName(venue, venues.map(({ id }) => id)) : undefined;
  if (near !== undefined) context.log.add(file.yaml.place(path), 'venue-unknown', String(venue), near);
  return { place: localized(context, file, path, venue) };
}

function linkMinutes({ attachments }: LinkContext, file: SourceFile<unknown>, minutes: string | undefined, index: number): Meeting['minutes'] {
  if (minutes === undefined) return undefined;
  if (/^https?:\/\//iu.test(minutes)) return { url: minutes };
  const found = attachments.find(file.yaml.place([index, 'minutes']), file.path, minutes);
  return found && { file: found.absolute, name: posix.basename(found.path) };
}

/** Reports come out beside each other under the area's agenda, by their file names. */
function checkMinutes({ log }: LinkContext, file: MeetingsFile): void {
  const byName = new Map<string, string>();
  file.fields.forEach(({ minutes }, index) => {
    if (minutes === undefined || /^https?:\/\//iu.test(minutes)) return;
    const name = posix.basename(minutes);
    const other = byName.get(name);
    if (other !== undefined && posix.normalize(other) !== posix.normalize(minutes)) log.add(file.yaml.place([index, 'minutes']), 'minutes-name-equal', minutes, other);
    byName.set(name, minutes);
  });
}

const key = ({ start, area, id }: Meeting) => `${start} ${area.id} ${id}`;
