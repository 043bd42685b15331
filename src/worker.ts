import 'reflect-metadata';
import { runUntilSignal } from './server/run-until-signal.js';
import { startWorker } from './server/start-worker.js';

await runUntilSignal(startWorker, () => Promise.resolve('工作进程已启动，按 Ctrl-C 停止。'));
