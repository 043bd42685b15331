import type { SecureClient } from '../../support/secure-client.js';

/** Readings one after the other, by several at once, until it is told to stop. */
export class Load {
  /** How many were answered. */
  sent = 0;
  #on = true;
  /** Those that were not, or by a fault of the server. */
  readonly failed: string[] = [];
  readonly #readers: Promise<void>[];

  constructor(
    private readonly client: SecureClient,
    private readonly paths: readonly string[],
    readers: number,
  ) {
    this.#readers = Array.from({ length: readers }, (_, reader) => this.#read(reader));
  }

  async #read(turn: number): Promise<void> {
    for (; this.#on; turn++) {
      const path = this.paths[turn % this.paths.length]!;
      const said = await this.client.send(path).then(
        ({ status }) => status,
        (error: unknown) => String(error),
      );
      this.sent += 1;
      if (typeof said === 'string' || said >= 500) this.failed.push(`${path} ${said}`);
    }
  }

  async stop(): Promise<void> {
    this.#on = false;
    await Promise.all(this.#readers);
  }
}
