import type { Complaint, LossReason } from '../../law/proceedings/keys.js';
import { COMPLAINTS } from '../../law/proceedings/keys.js';
import { CONTESTED, type ContestedGround, type ContestedOutcome } from './contested-grounds.js';
import type { Person } from './contested-rows.repository.js';
import type { Standing } from '../result-in-force.js';

export interface Tally {
  readonly contested: number;
  readonly upheld: number;
  readonly corrected: number;
  readonly other: number;
  readonly pending: number;
  /** Distinct decisions: one that went to review and then to court is counted once. */
  readonly disputes: number;
}

export interface FoldedReason {
  readonly result: Standing['result'];
  readonly lossReason: LossReason | null;
  readonly text: string | null;
  readonly kind: 'review' | 'lawsuit';
  readonly ref: string;
}

export interface ContestedLine extends Tally {
  readonly outcome: ContestedOutcome;
  readonly agencyId: number;
  readonly assignee: Person | null;
  /** Null: pending. */
  readonly year: number | null;
  readonly reasons: readonly FoldedReason[];
}

export interface ContestedFold {
  readonly lines: readonly ContestedLine[];
  readonly complaints: readonly (Tally & { readonly complaint: Complaint | null })[];
  readonly total: Tally;
}

export function tallyOf(grounds: readonly ContestedGround[]): Tally {
  const count = (result: Standing['result']): number =>
    grounds.filter(({ standing }) => standing.result === result).length;
  return {
    contested: grounds.length,
    upheld: count('upheld'),
    corrected: count('corrected'),
    other: count('other'),
    pending: count('pending'),
    disputes: new Set(grounds.flatMap(({ decisions }) => decisions)).size,
  };
}

const YET_TO_COME = 10_000;
const yearOf = ({ standing }: ContestedGround): number => standing.year ?? YET_TO_COME;

/** Whatever was lost, and whatever somebody wrote a reason for; what was lost first, then the latest. */
export function reasonsOf(grounds: readonly ContestedGround[]): FoldedReason[] {
  const isLost = ({ standing }: ContestedGround): boolean => standing.result === 'corrected';
  return grounds
    .filter((one) => isLost(one) || one.lossReason !== null || one.reason !== null)
    .toSorted((a, b) => Number(isLost(b)) - Number(isLost(a)) || yearOf(b) - yearOf(a))
    .map(({ standing, lossReason, reason: text, kind, ref }) => ({
      result: standing.result,
      lossReason,
      text,
      kind,
      ref,
    }));
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

function lineOf(grounds: readonly ContestedGround[]): ContestedLine[] {
  const [first] = grounds;
  if (!first) return [];
  const { outcome, agencyId, assignee, standing } = first;
  return [
    { outcome, agencyId, assignee, year: standing.year, ...tallyOf(grounds), reasons: reasonsOf(grounds) },
  ];
}

/** Those decided in the years, and those that go on. */
export const within = (
  grounds: readonly ContestedGround[],
  years: { readonly from: number; readonly to: number },
): ContestedGround[] =>
  grounds.filter(({ standing: { year } }) => year === null || (years.from <= year && year <= years.to));

/**
 * By what was contested, by whom it was handled and by the year of the decision; the latest year first, what goes on before it.
 * A ground that went to review and then to court stands in both; `disputes` tells how many decisions that were.
 */
export function foldContested(grounds: readonly ContestedGround[]): ContestedFold {
  const inOrder = grounds.toSorted(
    (a, b) => CONTESTED.indexOf(a.outcome) - CONTESTED.indexOf(b.outcome) || yearOf(b) - yearOf(a),
  );
  const lines = grouped(inOrder, ({ outcome, agencyId, assignee, standing }) =>
    [outcome, agencyId, assignee?.username, standing.year].join(' '),
  ).flatMap(lineOf);
  const complaints = [...COMPLAINTS, null].flatMap((complaint) => {
    const about = grounds.filter((one) => one.complaint === complaint);
    return about.length === 0 ? [] : [{ complaint, ...tallyOf(about) }];
  });
  return { lines, complaints, total: tallyOf(grounds) };
}
