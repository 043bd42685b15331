import type { INestApplicationContext, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { anchorPlace } from '../audit/anchor-place.js';
import { AppModule } from '../app.module.js';
import { law as loadLaw } from '../law/law.js';
import { systemClock } from '../platform/clock/clock.js';
import { ConfigError } from '../platform/config/config.js';
import type { Config } from '../platform/config/config.js';
import { ProcessLogger } from '../platform/logging/process-logger.js';
import { connect } from './connect.js';
import { protect } from './protect.js';
import { queueOfWorker } from './queue-of.js';

export interface RunningWorker {
  /** Ends the jobs under way, then the connections. */
  stop(): Promise<void>;
}

/**
 * Starts what does the work of the queue, without an HTTP interface.
 * @throws ConfigError where there is no database to share with a server
 */
export async function startWorker(config: Config, log: (line: string) => void): Promise<RunningWorker> {
  if (config.databaseUrl === undefined)
    throw new ConfigError([
      'DATABASE_URL：工作进程与服务进程共用一个数据库，请填写与服务进程相同的地址。内嵌数据库由服务进程自己处理作业，不需要工作进程。',
    ]);
  loadLaw();
  const { dataSource, database } = await connect(config, log, 'alone', {
    answerSeconds: config.databaseTimeoutSeconds,
  });
  let app: INestApplicationContext | undefined;
  const stop = async (): Promise<void> => {
    await app?.close();
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.stop();
  };
  try {
    const cipher = await protect(config, dataSource, log);
    const options: Pick<NestApplicationOptions, 'logger' | 'abortOnError'> = {
      logger: new ProcessLogger(config.log),
      abortOnError: false,
    };
    const settings = { dataSource, clock: systemClock, cipher, anchors: anchorPlace(config), ...config };
    app = await NestFactory.createApplicationContext(
      AppModule.forRoot({ ...settings, queue: queueOfWorker(config) }),
      options,
    );
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
