/** The time zone of all meetings. */
export const TIME_ZONE = 'Europe/Amsterdam' as const;

const OFFSETS_HOURS = [2, 1];

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/**
 * The moment of a local time `2027-03-12T19:30`, in milliseconds. When the clock goes back an hour happens twice: the first counts.
 * Undefined for a time that the clock skips in spring.
 */
export function instantOf(local: string): number | undefined {
  return OFFSETS_HOURS
    .map((hours) => Date.parse(`${local}:00Z`) - hours * 3_600_000)
    .find((instant) => localTimeOf(instant) === local);
}

/** The local time at a moment, `2027-03-12T19:30`. */
export function localTimeOf(instant: number): string {
  return clock.format(instant).replace(' ', 'T');
}
