import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

const call = promisify(execFile);

/** What comes from where, for who runs this without it. */
const PACKAGES: Readonly<Record<string, string>> = {
  qpdf: 'qpdf', pdfinfo: 'poppler-utils', pdffonts: 'poppler-utils', pdfimages: 'poppler-utils', pdftotext: 'poppler-utils', gs: 'ghostscript',
  java: 'default-jre-headless', mvn: 'maven',
};

/** Fail with what to install where a program is missing: a check that cannot run is not a check that passed. */
export async function mustHave(...programs: readonly string[]): Promise<void> {
  const found = await Promise.all(programs.map((program) => call('which', [program]).then(() => true, () => false)));
  const missing = programs.filter((_, index) => !found[index]);
  if (missing.length > 0) {
    throw new Error(`Missing: ${missing.join(', ')}. Install: apt-get install ${[...new Set(missing.map((program) => PACKAGES[program] ?? program))].join(' ')}`);
  }
}

/** Run a program to its end; anything it says on its error channel counts as a complaint. */
export async function run(program: string, words: readonly string[]): Promise<{ readonly out: string; readonly complaint: string }> {
  try {
    const { stdout, stderr } = await call(program, [...words], { maxBuffer: 256 * 2 ** 20 });
    return { out: stdout, complaint: stderr.trim() };
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    return { out: stdout, complaint: `${stderr}${stdout}`.trim() || message };
  }
}

/** Ask the same of each, of as many at once as there are processors; the answers in the order of the items. */
export async function askEach<Item, Answer>(items: readonly Item[], ask: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = items.entries();
  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    for (const [index, item] of waiting) answers[index] = await ask(item);
  }));
  return answers;
}

/** What three independent readers have to say of a file: nothing, where it is right. */
export async function complaintsOf(file: string): Promise<readonly string[]> {
  const [qpdf, poppler, ghostscript] = await Promise.all([
    run('qpdf', ['--check', file]),
    run('pdfinfo', [file]),
    run('gs', ['-q', '-dSAFER', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage', file]),
  ]);
  // Ghostscript warns on the ordinary channel.
  return [qpdf.complaint, poppler.complaint, ghostscript.complaint, ghostscript.out.trim()].filter((complaint) => complaint !== '');
}
