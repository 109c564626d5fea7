import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mustHave, run } from './programs.ts';

const POM = path.join(import.meta.dirname, 'verapdf', 'pom.xml');

/** A file that veraPDF does not let pass, and the rules that it breaks. */
export interface FailingFile {
  readonly file: string;
  readonly rules: readonly string[];
}

/**
 * What veraPDF says of files under its PDF/UA-1 profile: those that fail. Ask once for all files: it takes long to start
 * and longer to warm up.
 */
export async function failingUa1(files: readonly string[]): Promise<readonly FailingFile[]> {
  await mustHave('java', 'mvn');
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstep-verapdf-'));
  try {
    const jar = await fetchJar(folder);
    const { out, complaint } = await run('java', ['-XX:+UseSerialGC', '-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '--flavour', 'ua1', '--format', 'json', '--loglevel', '0', ...files]);
    // veraPDF ends with 1 where a file fails; its report stands on the ordinary channel all the same.
    const json = out === '' ? complaint : out;
    const { jobs } = (JSON.parse(json) as Report).report;
    if (jobs.length !== files.length) throw new Error(`veraPDF read ${jobs.length} of ${files.length} files.`);
    return jobs.flatMap(({ itemDetails, validationResult }) => {
      const [result] = validationResult ?? [];
      if (result?.compliant === true) return [];
      const rules = result?.details.ruleSummaries.map(({ clause, testNumber, description }) => `${clause}-${testNumber} ${description}`) ?? ['could not be read'];
      return [{ file: itemDetails.name, rules }];
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly validationResult?: readonly { readonly compliant: boolean; readonly details: { readonly ruleSummaries: readonly { readonly clause: string; readonly testNumber: number; readonly description: string }[] } }[];
    }[];
  };
}

/** From this machine's own store of Maven packages where it is there already, else from Maven's central repository. */
async function fetchJar(folder: string): Promise<string> {
  const words = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const kept = await run('mvn', ['-o', ...words]);
  const fetched = (await readdir(folder)).length > 0 ? kept : await run('mvn', words);
  const jar = (await readdir(folder)).find((name) => name.endsWith('.jar'));
  if (!jar) throw new Error(`Maven did not bring veraPDF: ${fetched.complaint}`);
  return path.join(folder, jar);
}
