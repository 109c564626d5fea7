import { readFileSync, writeFileSync } from 'node:fs';

/** Clock ticks a second in /proc, the same on every Linux that Node runs on. */
const TICKS = 100;

/** Loaded before a measured program and its workers: each process writes what it used when it ends, threads included. */
process.on('exit', () => {
  const file = process.env['DOORSTEP_USAGE_FILE'];
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ mebibytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, childSeconds: secondsOfChildren() }));
});

/** Processor seconds of ended child processes, those of other programs (the search indexer) too; proc(5), fields 16 and 17. */
function secondsOfChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return 0;
  }
}
