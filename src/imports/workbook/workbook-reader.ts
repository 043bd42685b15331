import { Worker } from 'node:worker_threads';
import { UnreadableLedger } from '../ledger/unreadable-ledger.js';
import type { SheetRow, SheetSummary } from './cell.js';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.js';
import { unreadable } from './unreadable-workbook.js';
import type {
  WorkbookAnswers,
  WorkbookReply,
  WorkbookRequest,
  WorkbookThreadData,
} from './workbook-messages.js';

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** The compiled thread; under the tests, which run from the sources, a bootstrap that compiles on the way. */
const OWN_URL = import.meta.url;
const THREAD = OWN_URL.endsWith('.ts')
  ? new URL('../../../test/support/typescript-thread.mjs', OWN_URL)
  : new URL('./workbook-thread.js', OWN_URL);

/** A workbook that is read in a thread of its own, with bounds on memory and on working time. */
export class WorkbookReader {
  readonly #worker: Worker;
  #worked = 0;

  private constructor(
    source: string | Uint8Array,
    private readonly limits: WorkbookLimits,
  ) {
    const workerData: WorkbookThreadData & { entry: string } = {
      source,
      limits,
      entry: new URL('./workbook-thread.ts', OWN_URL).href,
    };
    const resourceLimits = { maxOldGenerationSizeMb: limits.maxHeapMegabytes, maxYoungGenerationSizeMb: 32 };
    this.#worker = new Worker(THREAD, { workerData, resourceLimits });
    // Between two questions nobody listens, and an error without a listener would end the process.
    this.#worker.on('error', () => undefined);
  }

  /**
   * @param source path of a file, or its content
   * @throws UnreadableLedger where it is no workbook, is damaged or exceeds the limits
   */
  static async open(
    source: string | Uint8Array,
    limits: Partial<WorkbookLimits> = {},
  ): Promise<{ reader: WorkbookReader; sheets: readonly SheetSummary[] }> {
    const reader = new WorkbookReader(source, { ...WORKBOOK_LIMITS, ...limits });
    try {
      return { reader, sheets: await reader.#ask('open', { ask: 'open' }) };
    } catch (error) {
      await reader.close();
      throw error;
    }
  }

  mergedRanges(sheet: string): Promise<readonly string[]> {
    return this.#ask('merged', { ask: 'merged', sheet });
  }

  /** The rows of a sheet that are not empty. */
  async *rows(sheet: string): AsyncGenerator<SheetRow> {
    for (let begin = true; ; begin = false) {
      const rows = await this.#ask('rows', { ask: 'rows', sheet, begin });
      if (!rows) return;
      yield* rows;
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #ask<Q extends keyof WorkbookAnswers>(_: Q, request: WorkbookRequest): Promise<WorkbookAnswers[Q]> {
    const reply = await this.#reply(request);
    if ('unreadable' in reply) throw new UnreadableLedger(reply.unreadable.code, reply.unreadable.message);
    return reply.answer as WorkbookAnswers[Q];
  }

  #reply(request: WorkbookRequest): Promise<WorkbookReply> {
    const began = performance.now();
    const worker = this.#worker;
    return new Promise<WorkbookReply>((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        this.#worked += performance.now() - began;
        act();
      };
      const onMessage = (reply: WorkbookReply): void => {
        settle(() => {
          resolve(reply);
        });
      };
      const onError = (error: Error & { code?: string }): void => {
        settle(() => {
          reject(error.code === OUT_OF_MEMORY ? unreadable('file.tooLarge', '读取时占用内存过多') : error);
        });
      };
      const onExit = (): void => {
        onError(new Error('the workbook reader ended'));
      };
      const onTimeout = (): void => {
        void worker.terminate();
        settle(() => {
          reject(unreadable('file.tooSlow', Math.round(this.limits.maxMilliseconds / 1000)));
        });
      };
      const timer = setTimeout(onTimeout, Math.max(0, this.limits.maxMilliseconds - this.#worked));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(request);
    });
  }
}
