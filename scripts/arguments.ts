import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isRealDay, type IsoDate } from '../src/model/iso-date.ts';
import { UserError } from '../src/model/user-error.ts';

/** Options that several commands take. */
export const SHARED_OPTIONS = {
  content: { type: 'string', default: 'content' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** Parse the words after a command; an unknown or incomplete one is a `UserError` that shows the usage. */
export function readArguments<O extends ParseArgsOptionsConfig>(options: O, usage: string, words = process.argv.slice(2)) {
  try {
    const { values } = parseArgs({ args: words, options, strict: true, allowPositionals: false });
    if ((values as { help?: boolean }).help === true) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    return values;
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UserError(`${error.message}\n\n${usage}`);
    throw error;
  }
}

/** The day that counts as today: the one given, or the real one in the Netherlands. */
export function todayFrom(date: string | undefined): IsoDate {
  if (date === undefined) return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || !isRealDay(date)) {
    throw new UserError(`--date ${date}: write a day that exists as YYYY-MM-DD, such as 2027-03-01.`);
  }
  return date;
}

/** A folder on this machine, from where the command was called. */
export const folderFrom = (path: string): string => resolve(process.cwd(), path);
