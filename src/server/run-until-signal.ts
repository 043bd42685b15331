import { loadConfig } from '../platform/config/config.js';
import type { Config } from '../platform/config/config.js';
import { failureText } from './start-failure.js';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Starts a process of the product, and stops it in order when a signal comes. */
export async function runUntilSignal<Running extends { stop(): Promise<void> }>(
  start: (config: Config, log: (line: string) => void) => Promise<Running>,
  welcome: (running: Running, config: Config) => Promise<string>,
): Promise<void> {
  const signal = endingSignal();
  let running: Running;
  try {
    const config = loadConfig();
    print('正在启动……');
    running = await start(config, print);
    print(await welcome(running, config));
  } catch (error) {
    process.stderr.write(`${failureText(error)}\n`);
    process.exitCode = 1;
    return;
  }
  await signal;
  print('正在停止……');
  await running.stop();
  print('已停止。');
}

/** Listens from the beginning, so that Ctrl-C during the start does not leave a database behind. A second signal changes nothing. */
function endingSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(name, () => {
        resolve();
      });
  });
}
