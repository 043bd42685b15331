import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Message } from './message.js';

/** What is done about the messages of a topic, in two steps. */
export interface JobHandler<Payload, Made> {
  readonly topic: string;
  /**
   * The long part: reads, reckons, renders, and changes nothing. It may run more than once, even twice at the same time.
   * @param progress takes per cent; whoever asked for the work can see it
   * @throws NotYet where the time for it has not come
   */
  prepare(message: Message<Payload>, progress: (percent: number) => Promise<void>): Promise<Made>;
  /** What comes of it, in the transaction that ends the message: exactly once. */
  effect(manager: EntityManager, message: Message<Payload>, made: Made): Promise<void>;
}

/** Handlers as the runner knows them: each reads the payload that its own topic was put with. */
export type AnyHandler = JobHandler<unknown, unknown>;

/** One handler for each topic; the features add theirs at the start. */
@Injectable()
export class JobHandlers {
  readonly #byTopic = new Map<string, AnyHandler>();

  add<Payload, Made>(handler: JobHandler<Payload, Made>): void {
    if (this.#byTopic.has(handler.topic)) throw new Error(`two handlers for ${handler.topic}`);
    this.#byTopic.set(handler.topic, handler);
  }

  of(topic: string): AnyHandler | undefined {
    return this.#byTopic.get(topic);
  }
}
