import type { Carrier } from './carrier.js';
import type { MessageRef } from './message.js';

/** Jobs are reckoned on the one thread that answers requests: more at once would not be faster. */
const AT_ONCE = 2;

/** Works on messages in the process itself. */
export class InProcessCarrier implements Carrier {
  readonly offeredForSeconds: number;
  readonly #running = new Set<Promise<unknown>>();
  #run: (ref: MessageRef) => Promise<unknown> = () => Promise.resolve();
  #hungry: () => void = () => undefined;

  constructor(leaseSeconds: number) {
    this.offeredForSeconds = leaseSeconds;
  }

  start(run: (ref: MessageRef) => Promise<unknown>, hungry: () => void): Promise<void> {
    this.#run = run;
    this.#hungry = hungry;
    return Promise.resolve();
  }

  free(): number {
    return AT_ONCE - this.#running.size;
  }

  carry(refs: readonly MessageRef[]): Promise<void> {
    for (const ref of refs) {
      const job: Promise<unknown> = this.#run(ref)
        .catch(() => undefined)
        .finally(() => {
          this.#running.delete(job);
          this.#hungry();
        });
      this.#running.add(job);
    }
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#running);
  }
}
