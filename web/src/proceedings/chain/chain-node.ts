import type { ProceedingClock } from '../../api/types.js';
import type { Verdict } from '../verdict.js';

/** One thing among several at the same place of the chain, such as an application. */
export interface ChainEntry {
  readonly text: string;
  readonly to?: string;
  readonly note?: string;
}

export interface ChainNode {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly ChainEntry[];
  readonly days: readonly (readonly [label: string, day: string])[];
  /** The word of the decision. */
  readonly word?: string;
  readonly verdict?: Verdict;
  /** done: it happened; now: it goes on; awaited: it is still to come. */
  readonly state: 'done' | 'now' | 'awaited';
  /** Of the proceeding that is open on the page. */
  readonly own: boolean;
  readonly clocks: readonly ProceedingClock[];
}

/** From what is contested to what came of it. */
export interface ChainLine {
  readonly key: string;
  readonly nodes: readonly ChainNode[];
}

export const daysOf = (days: readonly (readonly [label: string, day: string | null])[]): ChainNode['days'] =>
  days.filter((one): one is readonly [string, string] => one[1] !== null);
