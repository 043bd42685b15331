import { spawn } from 'node:child_process';
import type { ScanResult } from './scan-result.js';

/**
 * Runs a command with the path of the file, as clamscan and clamdscan are used: 0 clean, 1 infected.
 * @throws Error for any other end
 */
export function askCommand(command: string, path: string, seconds: number): Promise<ScanResult> {
  return new Promise((resolve, reject) => {
    // Directly, without a shell that would read the path.
    const child = spawn(command, [path], { stdio: 'ignore' });
    // The timer of the library itself goes on where the command could not be started.
    const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve('clean');
      else if (code === 1) resolve('infected');
      else reject(new Error('the scanner could not tell'));
    });
  });
}
