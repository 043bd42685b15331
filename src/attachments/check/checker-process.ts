import { readFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';
import { isAccepted } from './accepted-types.js';
import { checkFile } from './check-file.js';
import type { CheckReply } from './checker-messages.js';
import { Unacceptable } from './unacceptable.js';

/** Entry of the process that looks into one file and ends: a hostile file can exhaust it, never the server. */
const [path = '', extension = ''] = process.argv.slice(-2);

/** Of this program alone: what the system calls `maxRSS` of a process counts in the size of the one that began it. */
function peakKilobytes(): number {
  try {
    const own = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (own !== undefined) return Number(own);
  } catch {
    // Not Linux.
  }
  return resourceUsage().maxRSS;
}

async function reply(): Promise<CheckReply> {
  try {
    if (!isAccepted(extension)) throw new Error('the server asks for accepted types only');
    await checkFile(path, extension);
    return { accepted: true, peakKilobytes: peakKilobytes() };
  } catch (error) {
    // Whatever else goes wrong comes from the content of the file: its owner can act upon it.
    const known =
      error instanceof Unacceptable ? error : new Unacceptable('attachment.damaged', '内容无法解析');
    return { refused: { fault: known.fault, what: known.what }, peakKilobytes: peakKilobytes() };
  }
}

process.stdout.write(JSON.stringify(await reply()));
