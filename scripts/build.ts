import { build } from '../src/build/build.ts';
import { folderFrom, readArguments, SHARED_OPTIONS, todayFrom } from './arguments.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run build -- [--content DIR] [--out DIR] [--press-out DIR] [--area ID]… [--date YYYY-MM-DD] [--no-cache]

  --content DIR     folder with the content (content)
  --out DIR         folder for the site (dist)
  --press-out DIR   folder for the press files (press)
  --area ID         make booklets and press files of this area only; may be repeated
  --date DAY        the day that counts as today (the real one)
  --no-cache        make everything anew`;

await runCommand(async () => {
  const values = readArguments({
    ...SHARED_OPTIONS,
    out: { type: 'string', default: 'dist' },
    'press-out': { type: 'string', default: 'press' },
    area: { type: 'string', multiple: true, default: [] },
    'no-cache': { type: 'boolean', default: false },
  }, USAGE);
  return build({
    contentDir: folderFrom(values.content),
    outDir: folderFrom(values.out),
    pressOutDir: folderFrom(values['press-out']),
    areaIds: values.area,
    today: todayFrom(values.date),
    cacheDir: values['no-cache'] ? undefined : folderFrom('.cache'),
  });
});
