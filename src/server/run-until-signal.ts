import { loadConfig } from '../platform/config/config.js';
import type { Config } from '../platform/config/config.js';
import { ProcessLogger } from '../platform/logging/process-logger.js';
import { failureText } from './start-failure.js';

/** Docker and systemd kill after 90: what is not done by then is done by another process, its lease runs out. */
const LONGEST_STOP_MS = 85_000;
const CONTEXT = 'process';

/** Lines for the operator: as they are for people, as events for programs. */
const printerOf = ({ log: form }: Config): ((line: string) => void) => {
  const logger = new ProcessLogger(form);
  return form === 'json'
    ? (line) => {
        logger.log(line, CONTEXT);
      }
    : (line) => {
        process.stdout.write(`${line}\n`);
      };
};

/** Starts a process of the product, and stops it in order when a signal comes. */
export async function runUntilSignal<Running extends { stop(): Promise<void> }>(
  start: (config: Config, log: (line: string) => void) => Promise<Running>,
  welcome: (running: Running, config: Config) => Promise<string>,
): Promise<void> {
  const signal = endingSignal();
  let running: Running;
  let print: (line: string) => void;
  try {
    const config = loadConfig();
    print = printerOf(config);
    endOnBug(new ProcessLogger(config.log));
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
  giveUpStopping(print);
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

/** Node would print the whole error, with the row that the database refused; and nobody knows what state the process is in. */
function endOnBug(logger: ProcessLogger): void {
  process.on('uncaughtException', (error) => {
    logger.fatal(error, CONTEXT);
    process.exit(1);
  });
}

function giveUpStopping(print: (line: string) => void): void {
  setTimeout(() => {
    print('没有在规定时间内停止，强制退出。没有完成的作业会由其他进程接着完成。');
    process.exit(1);
  }, LONGEST_STOP_MS).unref();
}
