import { areaPartPath } from '../model/address.ts';
import type { Meeting } from '../model/programme.ts';

/** Site path of the report that came as a file: it lies beside its area's agenda. Undefined for a report elsewhere, or none. */
export function minutesPath({ area, minutes }: Meeting): string | undefined {
  return minutes && 'file' in minutes ? `${areaPartPath(area.id, 'agenda')}${encodeURIComponent(minutes.name)}` : undefined;
}

/** Address of a meeting's report, wherever it lies. */
export function minutesUrl(meeting: Meeting, site: string): string | undefined {
  const { minutes } = meeting;
  if (!minutes) return undefined;
  return 'url' in minutes ? minutes.url : `${site}${minutesPath(meeting)}`;
}
