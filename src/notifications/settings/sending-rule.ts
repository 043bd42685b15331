import type { Notice } from '../notice.js';

/** What a channel is used for. */
export const SENDING_RULES = ['each', 'urgent', 'digest', 'none'] as const;
export type SendingRule = (typeof SENDING_RULES)[number];

const ADMITS: Readonly<Record<SendingRule, (notice: Pick<Notice, 'kind' | 'urgent'>) => boolean>> = {
  each: () => true,
  urgent: ({ urgent }) => urgent,
  digest: ({ kind }) => kind === 'digest',
  none: () => false,
};

export const admits = (rule: SendingRule, notice: Pick<Notice, 'kind' | 'urgent'>): boolean =>
  ADMITS[rule](notice);
