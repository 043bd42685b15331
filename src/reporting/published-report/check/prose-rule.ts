import type { CellRef } from '../../render/report-document.js';
import type { Finding } from './finding.js';
import type { ClaimPattern } from './prose-claims.js';

/** Cells whose sum a number of the prose may be. */
export interface ProseReading {
  readonly name: string;
  readonly cells: readonly CellRef[];
}

/**
 * What a verb of the prose counts. Where offices use it in two ways either is right (DOMAIN: 收到 is 新收, or 新收 and
 * 结转 together).
 */
export interface ProseRule extends ClaimPattern {
  readonly rule: string;
  /** Where the sentence itself says what is counted; what only its surroundings tell is a warning. */
  readonly severity: Finding['severity'];
  /** Only where the sentence says so. */
  readonly about?: RegExp;
  /** Or where the words before it under the same head say so, and nothing says otherwise. */
  readonly under?: RegExp;
  /** Not where the sentence says so. */
  readonly notAbout?: RegExp;
  /** Not where the clause is about these. */
  readonly except?: RegExp;
  /** Not where these were spoken of last in the sentence, and no application since. */
  readonly notAfter?: RegExp;
  /** Each a list of cells whose sum the number may be, the usual one first. */
  readonly readings: readonly ProseReading[];
}

/** Words up to the number that are neither another clause nor another number. */
export const gap = (most: number): string => `[^,;:。()\\d]{0,${most}}?`;
