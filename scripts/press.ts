import { buildPress } from '../src/build/build-press.ts';
import { UserError } from '../src/model/user-error.ts';
import { folderFrom, readArguments, SHARED_OPTIONS, todayFrom } from './arguments.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run press -- --edition ID [--area ID]… [--final] [--content DIR] [--press-out DIR] [--date YYYY-MM-DD] [--no-cache]

  --edition ID      the edition to print; a draft may be named too
  --area ID         make this area only; may be repeated. The edition's folder then holds these areas only
  --final           freeze what is promised: write editions/<edition>.printed, once and for all
  --content DIR     folder with the content (content)
  --press-out DIR   folder for the press files (press)
  --date DAY        the day that counts as today (the real one)
  --no-cache        make everything anew`;

await runCommand(async () => {
  const values = readArguments({
    ...SHARED_OPTIONS,
    edition: { type: 'string' },
    area: { type: 'string', multiple: true, default: [] },
    final: { type: 'boolean', default: false },
    'press-out': { type: 'string', default: 'press' },
    'no-cache': { type: 'boolean', default: false },
  }, USAGE);
  if (values.edition === undefined) throw new UserError(`Say which edition to print: --edition 2027\n\n${USAGE}`);
  return buildPress({
    contentDir: folderFrom(values.content),
    pressOutDir: folderFrom(values['press-out']),
    editionId: values.edition,
    areaIds: values.area,
    today: todayFrom(values.date),
    final: values.final,
    cacheDir: values['no-cache'] ? undefined : folderFrom('.cache'),
  });
});
