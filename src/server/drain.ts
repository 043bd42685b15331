import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { Stopping } from '../platform/process/stopping.js';

/** Docker and systemd wait for 90 seconds; jobs and the database want some of them. */
const LONGEST_REQUEST_MS = 40_000;
const LOOK_MS = 100;

/**
 * Ends the serving of requests without one being cut off: says that it is about to stop, takes no new connections, and answers
 * what has come, also what comes on connections that are open. Who has not been answered after a while is cut off all the same.
 * @param announceSeconds for a balancer that asks /ready: as long as it needs to see that it stops
 */
export async function drain(app: NestFastifyApplication, announceSeconds: number): Promise<void> {
  app.get(Stopping).begin();
  const { server } = app.getHttpAdapter().getInstance();
  if (!server.listening) return;
  await wait(announceSeconds * 1000);
  const ended = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  // A connection on which an answer went out before it could say that it was the last would stay open for a minute.
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, LOOK_MS);
  const limit = setTimeout(() => {
    server.closeAllConnections();
  }, LONGEST_REQUEST_MS);
  await ended;
  clearInterval(idle);
  clearTimeout(limit);
}
