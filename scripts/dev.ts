import { startPreview } from '../src/build/preview/dev.ts';
import { UserError } from '../src/model/user-error.ts';
import { folderFrom, readArguments, SHARED_OPTIONS, todayFrom } from './arguments.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run dev -- [--content DIR] [--date YYYY-MM-DD] [--port N]

  --content DIR   folder with the content (content)
  --date DAY      the day that counts as today (the real one)
  --port N        port of the preview on this machine (4321)`;

await runCommand(async () => {
  const { content, date, port } = readArguments({ ...SHARED_OPTIONS, port: { type: 'string', default: '4321' } }, USAGE);
  if (!/^\d{1,5}$/u.test(port)) throw new UserError(`--port ${port}: write a number, such as 4321.`);
  const say = (line: string) => { process.stderr.write(`${line}\n`); };
  const preview = await startPreview({
    contentDir: folderFrom(content), today: () => todayFrom(date), port: Number(port), cacheDir: folderFrom('.cache'), say,
  });
  say(`The preview stands at ${preview.url}. Changes show by themselves; stop it with Ctrl+C.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => { resolve(); });
    process.once('SIGTERM', () => { resolve(); });
  });
  await preview.stop();
  return 0;
});
