import type { NoticeKind } from '../notice.js';

/** A notification on its way out to one person. */
export interface Outgoing {
  /** The same for each attempt: whoever gets it twice drops the second. */
  readonly messageKey: string;
  readonly kind: NoticeKind;
  readonly urgent: boolean;
  readonly title: string;
  readonly text: string;
  /** Of the page; null: it has none, or nobody said where the product is reached. */
  readonly url: string | null;
  readonly username: string;
  /** As the person entered it. */
  readonly address: string;
}

/** A way out of the product. */
export interface ChannelSender {
  /** Whether whoever runs the product has set it up. */
  readonly ready: boolean;
  /**
   * Returns once the other side has taken it.
   * @throws SendingError
   */
  send(outgoing: Outgoing): Promise<void>;
}

/** The other side did not take it. Without its words, which may quote an address. */
export class SendingError extends Error {
  /** @param final whether it will not take it another time either */
  constructor(
    readonly code: string,
    readonly final: boolean,
  ) {
    super(code);
    this.name = 'SendingError';
  }
}
