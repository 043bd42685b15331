import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingOrder } from '../../law/proceedings/keys.js';
import type { DecisionCause } from '../../law/vocabularies/keys.js';

/** What a review or lawsuit makes of the application that it is about. */
export interface Consequence {
  readonly cause: Exclude<DecisionCause, 'first'>;
  /** The period runs from here: the review decision was received, the judgment took effect, the answer was taken back. */
  readonly from: LocalDate;
}

/** How a proceeding ended, as far as something follows from it. */
export interface ProceedingEnd {
  readonly ordered: ProceedingOrder | undefined;
  /** The review decision was received, or the judgment took effect. */
  readonly bindingOn: LocalDate | undefined;
  /** The agency took its answer back while it was contested. */
  readonly selfCorrectedOn: LocalDate | undefined;
}

/**
 * An order to answer again opens a new round (行政复议法 art. 64, 行政诉讼法 art. 70; its period DOMAIN §11.3), one to answer for the
 * first time leaves the case open and its answer is its result (§11.4); an answer taken back of one's own accord is made again
 * as after an order. The order, where there is one, goes before what the agency did of itself.
 */
export function consequenceOf({
  ordered,
  bindingOn,
  selfCorrectedOn,
}: ProceedingEnd): Consequence | undefined {
  if (ordered !== undefined && bindingOn !== undefined)
    return { cause: ordered === 'redo' ? 'redo' : 'orderedFirst', from: bindingOn };
  return selfCorrectedOn === undefined ? undefined : { cause: 'selfCorrection', from: selfCorrectedOn };
}
