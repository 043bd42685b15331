import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fileURLToPath } from 'node:url';
import { AnchorService } from '../audit/anchor.service.js';
import { anchorPlace } from '../audit/anchor-place.js';
import { DemonstrationService } from '../demonstration/demonstration.service.js';
import { FirstAdmin } from '../identity/first-admin.js';
import { law as loadLaw } from '../law/law.js';
import { systemClock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import { removeAbandonedFolders } from '../platform/files/working-folder.js';
import { connect } from './connect.js';
import { drain } from './drain.js';
import { createHttpApp } from './http-app.js';
import { queueOfServer } from './queue-of.js';
import { protect } from './protect.js';

export interface RunningServer {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** Shown once: the random password of a new administrator. */
  readonly oneTimePassword: string | undefined;
  /** Ends requests, then connections, then the embedded database. */
  stop(): Promise<void>;
}

const EVERY_ADDRESS = '0.0.0.0';

/** From the project's folder, whether the code runs built (dist/src/server) or as source (src/server). */
function webFolder(): string {
  const built = import.meta.url.includes('/dist/src/');
  return fileURLToPath(new URL(built ? '../../../web/dist' : '../../web/dist', import.meta.url));
}

/**
 * Starts everything in order and undoes what was started when a later step fails.
 * @param log takes lines for the operator, in Chinese
 */
export async function startServer(config: Config, log: (line: string) => void): Promise<RunningServer> {
  loadLaw();
  await removeAbandonedFolders();
  const { dataSource, database } = await connect(config, log, 'alone', {
    answerSeconds: config.databaseTimeoutSeconds,
  });
  let app: NestFastifyApplication | undefined;
  const stop = async (): Promise<void> => {
    if (app) await drain(app, config.drainSeconds);
    await app?.close();
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.stop();
  };
  try {
    const clock = systemClock;
    const cipher = await protect(config, dataSource, log);
    const anchors = anchorPlace(config);
    const queue = queueOfServer(config);
    app = await createHttpApp({
      dataSource,
      clock,
      cipher,
      anchors,
      queue,
      ...config,
      webFolder: webFolder(),
    });
    if (config.demo && (await app.get(DemonstrationService).loadIfEmpty()))
      log('数据库是空的，已载入演示数据。');
    const oneTimePassword = await app.get(FirstAdmin).ensure(config.adminPassword);
    await app.get(AnchorService).anchorAll();
    const address = await app
      .getHttpAdapter()
      .getInstance()
      .listen({ port: config.port, host: EVERY_ADDRESS });
    return { app, url: urlFor(address, config), oneTimePassword, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const urlFor = (address: string, { publicUrl }: Config): string =>
  publicUrl?.replace(/\/$/, '') ?? `http://localhost:${new URL(address).port || '80'}`;
