import { clockFrom } from '../../platform/clock/clock.js';
import type { LocalDate } from '../../law/local-date.js';

/** The civil day of an instant where the law is in force. */
export const dayInShanghai = (instant: Date): LocalDate => clockFrom(() => instant.getTime()).today();
