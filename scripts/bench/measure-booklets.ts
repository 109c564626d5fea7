import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateContent } from './generate-content.ts';
import { measure, type Usage } from './measure.ts';

const SIZE = { areas: 40, projectsPerArea: Number(process.argv[2] ?? 5), photosPerProject: 1 };
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'doorstep-booklets-'));
try {
  const content = join(folder, 'content');
  await generateContent(content, SIZE);
  await makeEachPhotoItsOwn(content);
  const readers = await measure(script('write-readers-booklets.ts'), [content, join(folder, 'readers')]);
  const press = await measure(script('../press.ts'), ['--edition', '2027', '--content', content, '--press-out', join(folder, 'press'), '--date', '2027-03-01', '--no-cache']);
  const { pages } = JSON.parse(await readFile(join(folder, 'press/2027/gebied-1/ticket.json'), 'utf8')) as { pages: number };
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  console.log(`${SIZE.areas} booklets of ${pages} pages with ${SIZE.projectsPerArea} photos each; ${cpus().length} × ${model}; whole processes, nothing cached\n`);
  show('reader’s booklets', readers);
  show('press files', press);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The generator repeats one photo; a comment in each makes them different, so that none is made from another. */
async function makeEachPhotoItsOwn(content: string): Promise<void> {
  const names = (await readdir(content, { recursive: true })).filter((name) => name.endsWith('.jpg'));
  for (const name of names) {
    const bytes = await readFile(join(content, name));
    const comment = Buffer.from(name);
    const head = Buffer.from([0xff, 0xfe, (comment.length + 2) >> 8, (comment.length + 2) & 0xff]);
    await writeFile(join(content, name), Buffer.concat([bytes.subarray(0, 2), head, comment, bytes.subarray(2)]));
  }
}

function show(name: string, { seconds, cpuSeconds, mebibytes }: Usage): void {
  console.log(`${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s  ${cpuSeconds.toFixed(1).padStart(6)} s processor  ${Math.round(mebibytes)} MiB`);
}
