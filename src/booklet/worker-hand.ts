import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a worker answers to a task: its result, or what went wrong. */
export type WorkerAnswer<Result> = { readonly result: Result } | { readonly fault: { readonly message: string; readonly stack: string } };

/** A worker process that does one task at a time. */
export interface Hand<Task, Result> {
  /** `complaint` begins the message of a fault: which task it was. */
  do(task: Task, complaint: string): Promise<Result>;
  /** Let it go; it ends by itself, at once or after what it is doing. */
  stop(): Promise<unknown>;
}

/** A process that reads its code and waits to be told what it works with. */
export type ForkedWorker = ChildProcess;

/**
 * Start the process of a worker, for who knows that one will be needed before knowing what it works with. The file ends
 * with a call of `serve`.
 */
export function forkWorker(file: URL): ForkedWorker {
  const worker = fork(fileURLToPath(file), {
    serialization: 'advanced',
    // A worker keeps one core busy; the compiler's own threads would fight over it.
    env: { ...process.env, RAYON_NUM_THREADS: '1' },
  });
  worker.on('error', () => undefined);
  return worker;
}

/** Let a forked worker go that was not needed, or that has done its work. */
export function releaseWorker(worker: ForkedWorker): Promise<unknown> {
  const ended = worker.exitCode === null && worker.signalCode === null ? new Promise<void>((resolve) => worker.once('exit', () => { resolve(); })) : Promise.resolve();
  if (worker.connected) worker.disconnect();
  return ended;
}

/**
 * Start a worker: a process of its own, since compilers in the threads of one process share their memory and its locks,
 * and work half as fast side by side as alone. `worker` is one that was forked before, of the same file.
 */
export function startHand<Task, Result>(file: URL, settings: unknown, worker: ForkedWorker = forkWorker(file)): Hand<Task, Result> {
  worker.send({ settings });
  return {
    do: (task, complaint) => new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        worker.off('message', onMessage);
        worker.off('error', onError);
        worker.off('exit', onExit);
        end();
      };
      const onMessage = (answer: unknown) => settle(() => {
        const said = answer as WorkerAnswer<Result>;
        if ('result' in said) resolve(said.result);
        else reject(Object.assign(new Error(`${complaint}: ${said.fault.message}`), { stack: said.fault.stack }));
      });
      const onError = (error: Error) => settle(() => reject(new Error(`${complaint}: ${error.message}`, { cause: error })));
      const onExit = (code: number | null, signal: string | null) => settle(() => reject(new Error(`${complaint}: the worker ended with ${signal ?? `code ${code}`}.`)));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.send({ task });
    }),
    stop: () => releaseWorker(worker),
  };
}

/**
 * The other end, in the worker's file: make ready from the settings, then answer each task with its result or its fault.
 * `after` tidies up once an answer is on its way. The process ends when whoever started it lets go or is gone.
 */
export function serve<Settings, Task, Result>(ready: (settings: Settings) => Promise<{ work(task: Task): Promise<Result>; after(): Promise<void> }>): void {
  if (!process.send) throw new Error('A worker is started by another process only.');
  let tools: ReturnType<typeof ready> | undefined;
  process.on('disconnect', () => process.exit());
  process.on('message', (message: { readonly settings: Settings } | { readonly task: Task }) => {
    if ('settings' in message) {
      tools = ready(message.settings);
      // Whoever asks for the first task hears of a fault in this.
      tools.catch(() => undefined);
      return;
    }
    void answerOf(async () => (await tools)?.work(message.task)).then(async (answer) => {
      process.send?.(answer);
      await tools?.then(({ after }) => after(), () => undefined);
    });
  });
}

async function answerOf<Result>(work: () => Promise<Result>): Promise<WorkerAnswer<Result>> {
  try {
    return { result: await work() };
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    return { fault: { message, stack } };
  }
}
