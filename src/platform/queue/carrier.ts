import type { MessageRef } from './message.js';

/** Brings messages to whoever works on them. It may lose them, bring them twice or late: the outbox is the truth. */
export interface Carrier {
  /**
   * @param run does the work; never rejects
   * @param hungry called where there is room again, so that nobody waits for the next look into the outbox
   */
  start(run: (ref: MessageRef) => Promise<unknown>, hungry: () => void): Promise<void>;
  /** How many more it takes at once. */
  free(): number;
  /** How long until a message that came to nothing is offered again, in seconds. */
  readonly offeredForSeconds: number;
  carry(refs: readonly MessageRef[]): Promise<void>;
  /** Ends what is under way. */
  stop(): Promise<void>;
}
export const CARRIER = Symbol('carrier');
