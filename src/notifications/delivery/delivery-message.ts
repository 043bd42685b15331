import type { Channel } from '../notice.js';

/** What the queue is told of a delivery. */
export interface DeliveryPayload {
  readonly notificationId: number;
  /** To an account that belongs to no agency. */
  readonly ofInstallation: boolean;
}

const TOPICS = { email: 'notification.email', webhook: 'notification.webhook' } as const;

export const topicOf = (channel: Channel): string => TOPICS[channel];
