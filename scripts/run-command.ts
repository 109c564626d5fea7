import { UserError } from '../src/model/user-error.ts';

/** What a command ends with: 0 done, 1 the content or the call is wrong, 2 a defect of the program. */
export type ExitCode = 0 | 1 | 2;

/** Run a command and turn what it throws into words and an exit code: a wrong call without a stack, a defect with it. */
export async function runCommand(command: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof UserError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
      return;
    }
    process.stderr.write(`This is a defect of Doorstep, not of your content:\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
