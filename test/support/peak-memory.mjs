import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/**
 * The most memory this process has held in RAM, in MB. Not `resourceUsage().maxRSS` where it can be helped: Linux hands a
 * new program the peak of the process that started it, so a small program started by a large one reports the large one's.
 */
export function peakMegabytes() {
  const peak = existsSync(STATUS) && /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'));
  return (peak ? Number(peak[1]) : process.resourceUsage().maxRSS) / 1024;
}
