import { textOf } from './day-walker.js';
import type { Placement } from './case-model.js';
import { APPLICANTS } from './life-plan.js';

/** Leaf rows of table 三, edition 2021 (DOMAIN §2.3), rows 3 to 23. */
const LEAVES = [
  'granted',
  'partial',
  'refused.stateSecret',
  'refused.lawForbids',
  'refused.threeSafetyOneStability',
  'refused.thirdParty',
  'refused.internalAffairs',
  'refused.processInfo',
  'refused.enforcementFile',
  'refused.adminQuery',
  'unavailable.notHeld',
  'unavailable.needsCreation',
  'unavailable.stillUnclear',
  'declined.petition',
  'declined.duplicate',
  'declined.publication',
  'declined.excessive',
  'declined.confirmReissue',
  'other.noSupplement',
  'other.feeUnpaid',
  'other.misc',
];
const WIDTH = APPLICANTS.length + 1;
const [NEW, CARRIED_IN, FIRST_LEAF] = [0, 1, 2];
const TOTAL = FIRST_LEAF + LEAVES.length;
const CARRIED_OUT = TOTAL + 1;

/** The 25 × 7 numbers of a year, by the definition of each row. */
export function modelTable(placements: readonly (Placement | undefined)[], year: number): number[] {
  const cells = new Array<number>((CARRIED_OUT + 1) * WIDTH).fill(0);
  for (const placement of placements) {
    if (!placement) continue;
    const { applicant, receivedOn, handled } = placement;
    const add = (row: number): void => {
      for (const column of [APPLICANTS.indexOf(applicant), WIDTH - 1]) cells[row * WIDTH + column]! += 1;
    };
    const received = Number(textOf(receivedOn).slice(0, 4));
    const ended = handled ? Number(textOf(handled.day).slice(0, 4)) : Number.POSITIVE_INFINITY;
    if (received > year || ended < year) continue;
    add(received === year ? NEW : CARRIED_IN);
    if (ended > year) add(CARRIED_OUT);
    else [FIRST_LEAF + LEAVES.indexOf(handled!.outcome), TOTAL].forEach(add);
  }
  return cells;
}

/** What the table itself says must hold. @returns the columns where it does not */
export function unbalanced(cells: readonly number[]): number[] {
  const at = (row: number, column: number): number => cells[row * WIDTH + column]!;
  const columns = Array.from({ length: WIDTH }, (_, column) => column);
  return columns.filter((column) => {
    const leaves = LEAVES.reduce((sum, _, leaf) => sum + at(FIRST_LEAF + leaf, column), 0);
    const identity = at(NEW, column) + at(CARRIED_IN, column) === at(TOTAL, column) + at(CARRIED_OUT, column);
    return !identity || leaves !== at(TOTAL, column);
  });
}
