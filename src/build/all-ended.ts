/**
 * Wait for work that goes on side by side. Where some of it fails, this fails too, but not before the rest has ended:
 * nothing may be written any more once the output is thrown away.
 */
export async function allEnded<T extends readonly unknown[]>(work: readonly [...{ [K in keyof T]: Promise<T[K]> }]): Promise<T> {
  await Promise.allSettled(work);
  return (await Promise.all(work)) as unknown as T;
}
