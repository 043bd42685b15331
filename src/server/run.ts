import { loadConfig } from '../platform/config/config.js';
import { failureText } from './start-failure.js';
import { startServer } from './start-server.js';
import type { RunningServer } from './start-server.js';
import { welcome } from './welcome.js';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs the product until a signal ends it. */
export async function run(): Promise<void> {
  const signal = endingSignal();
  let server: RunningServer;
  try {
    const config = loadConfig();
    print('正在启动……');
    server = await startServer(config, print);
    print(await welcome(server, config));
  } catch (error) {
    process.stderr.write(`${failureText(error)}\n`);
    process.exitCode = 1;
    return;
  }
  await signal;
  print('正在停止……');
  await server.stop();
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
