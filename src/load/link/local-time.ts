import { isRealDay } from '../../model/iso-date.ts';

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** Whether a local time `2027-03-28T02:30` exists in Europe/Amsterdam: the day is real, the hour too, and the clock does not skip it. */
export function localTimeExists(local: string): boolean {
  const [day = '', time = ''] = local.split('T');
  if (!isRealDay(day) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time)) return false;
  const asUtc = Date.parse(`${local}:00Z`);
  // Amsterdam is one or two hours ahead, and was twenty minutes or less ahead before 1940, which no meeting is.
  return [1, 2].some((hours) => AMSTERDAM.format(new Date(asUtc - hours * 3_600_000)) === `${day} ${time}`);
}
