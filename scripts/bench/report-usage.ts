import { writeFileSync } from 'node:fs';

/** Loaded before a measured program: writes what the whole process used, threads included, when it ends. */
process.on('exit', () => {
  const file = process.env['DOORSTEP_USAGE_FILE'];
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ mebibytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
