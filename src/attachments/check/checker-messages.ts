import type { Fault } from './unacceptable.js';

/** What the checking process says at its end, as one line of JSON. */
export type CheckReply =
  | { readonly accepted: true; readonly peakKilobytes: number }
  | { readonly refused: { readonly fault: Fault; readonly what: string }; readonly peakKilobytes: number };
