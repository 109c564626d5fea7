import { Worker } from 'node:worker_threads';

/** What a worker answers to a task: its result, or what went wrong. */
export type WorkerAnswer<Result> = { readonly result: Result } | { readonly fault: { readonly message: string; readonly stack: string } };

/** A worker thread that does one task at a time. */
export interface Hand<Task, Result> {
  /** `complaint` begins the message of a fault: which task it was. */
  do(task: Task, complaint: string): Promise<Result>;
  stop(): Promise<unknown>;
}

/** Start a worker that answers each message with a `WorkerAnswer`. */
export function startHand<Task, Result>(file: URL, settings: unknown): Hand<Task, Result> {
  const worker = new Worker(file, { workerData: settings });
  return {
    do: (task, complaint) => new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        worker.off('message', onMessage);
        worker.off('error', onError);
        worker.off('exit', onExit);
        end();
      };
      const onMessage = (answer: WorkerAnswer<Result>) => settle(() => {
        if ('result' in answer) resolve(answer.result);
        else reject(Object.assign(new Error(`${complaint}: ${answer.fault.message}`), { stack: answer.fault.stack }));
      });
      const onError = (error: Error) => settle(() => reject(error));
      const onExit = (code: number) => settle(() => reject(new Error(`${complaint}: the worker ended with code ${code}.`)));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(task);
    }),
    stop: () => worker.terminate(),
  };
}

/** The other end, in the worker: what a task's work came to. */
export async function answerOf<Result>(work: Promise<Result>): Promise<WorkerAnswer<Result>> {
  try {
    return { result: await work };
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    return { fault: { message, stack } };
  }
}
