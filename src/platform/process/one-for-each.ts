/** Lets each of many do one thing at a time; whoever begins a second one is refused, and does not wait. */
export class OneForEach<Key> {
  readonly #busy = new Set<Key>();

  /** @throws what `refusal` makes, where the first has not ended */
  async run<T>(key: Key, work: () => Promise<T>, refusal: () => Error): Promise<T> {
    if (this.#busy.has(key)) throw refusal();
    this.#busy.add(key);
    try {
      return await work();
    } finally {
      this.#busy.delete(key);
    }
  }
}
