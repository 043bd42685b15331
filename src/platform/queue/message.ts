/** Which message it is. All that a carrier is told. */
export interface MessageRef {
  readonly agencyId: number;
  readonly id: number;
}

/** A message as whoever handles it sees it. */
export interface Message<Payload> extends MessageRef {
  readonly topic: string;
  readonly key: string;
  readonly payload: Payload;
  /** From 1. */
  readonly attempt: number;
}

/** How things stand with a message. */
export type MessageState = 'waiting' | 'running' | 'done' | 'dead';
