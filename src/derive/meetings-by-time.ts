import type { IsoDate } from '../model/iso-date.ts';
import type { Meeting } from '../model/programme.ts';

/** Meetings as a page shows them: what is still to come, soonest first, then what was, newest first. A meeting of today is still to come. */
export function meetingsByTime(
  meetings: readonly Meeting[],
  today: IsoDate,
): { readonly coming: readonly Meeting[]; readonly past: readonly Meeting[] } {
  const sorted = meetings.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const isPast = (meeting: Meeting) => meeting.end.slice(0, 10) < today;
  return { coming: sorted.filter((meeting) => !isPast(meeting)), past: sorted.filter(isPast).toReversed() };
}
