import { build, MAY_BE_LEFT_OUT, type LeftOut } from '../src/build/build.ts';
import { UserError } from '../src/model/user-error.ts';
import { folderFrom, readArguments, SHARED_OPTIONS, todayFrom } from './arguments.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run build -- [--content DIR] [--out DIR] [--press-out DIR] [--area ID]… [--date YYYY-MM-DD] [--no-cache] [--without PART]…

  --content DIR     folder with the content (content)
  --out DIR         folder for the site (dist)
  --press-out DIR   folder for the press files (press)
  --area ID         make booklets and press files of this area only; may be repeated
  --date DAY        the day that counts as today (the real one)
  --no-cache        make everything anew
  --without PART    leave out press or page-pictures, for a quick look; may be repeated`;

await runCommand(async () => {
  const values = readArguments({
    ...SHARED_OPTIONS,
    out: { type: 'string', default: 'dist' },
    'press-out': { type: 'string', default: 'press' },
    area: { type: 'string', multiple: true, default: [] },
    'no-cache': { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
  }, USAGE);
  const isLeftOut = (part: string): part is LeftOut => MAY_BE_LEFT_OUT.some((known) => known === part);
  const without = values.without.filter(isLeftOut);
  if (without.length < values.without.length) throw new UserError(`--without takes ${MAY_BE_LEFT_OUT.join(' or ')}.\n\n${USAGE}`);
  return build({
    contentDir: folderFrom(values.content),
    outDir: folderFrom(values.out),
    pressOutDir: folderFrom(values['press-out']),
    areaIds: values.area,
    today: todayFrom(values.date),
    without,
    cacheDir: values['no-cache'] ? undefined : folderFrom('.cache'),
  });
});
