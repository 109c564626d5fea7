import type { ICalLuxonDateTimeStub } from 'ical-generator';
import { instantOf, localTimeOf, TIME_ZONE } from '../model/local-time.ts';

/**
 * A local time of Amsterdam in the shape that the calendar library reads. It takes the clock of the machine for one written as text,
 * and a machine elsewhere may skip that very hour.
 */
export function calendarTime(local: string): ICalLuxonDateTimeStub {
  const instant = instantOf(local);
  if (instant === undefined) throw new Error(`${local} is no local time.`);
  const [date = '', time = ''] = local.split('T');
  const self: ICalLuxonDateTimeStub = {
    isValid: true,
    zone: { type: 'iana' },
    setZone: () => self,
    toFormat: (format) => (format === 'HHmmss' ? `${time.replace(':', '')}00` : date.replaceAll('-', '')),
    toJSDate: () => new Date(instant),
    toJSON: () => local,
  };
  return self;
}

const LOCAL_TIME_LINE = new RegExp(`^(DTSTART|DTEND);TZID=${TIME_ZONE}:(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)00`, 'gmu');

/**
 * The text of a calendar in which times of the hour that happens twice stand in UTC. By RFC 5545 a local time means the first of the two,
 * but readers differ; one night a year the moment matters more than the notation.
 */
export function withTwiceHourInUtc(calendar: string): string {
  return calendar.replaceAll(LOCAL_TIME_LINE, (line, name: string, year, month, day, hour, minute) => {
    const local = `${year}-${month}-${day}T${hour}:${minute}`;
    const instant = instantOf(local);
    if (instant === undefined || localTimeOf(instant + 3_600_000) !== local) return line;
    return `${name}:${new Date(instant).toISOString().replaceAll(/[-:]|\.000/gu, '')}`;
  });
}

/** The rules of Dutch summer time since 1996, as calendars want them told. */
export const TIME_ZONE_RULES = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
