import { IMPORT_SENTENCES } from './import-sentences.js';
import { placeText, type LedgerPlace } from './ledger-place.js';
import { quotable } from '../../law/quotable.js';

export type ImportErrorCode = keyof typeof IMPORT_SENTENCES;

/** Every code that an import can report; a spec fails when one is unused or undeclared. */
export const IMPORT_ERROR_CODES = Object.keys(IMPORT_SENTENCES) as readonly ImportErrorCode[];

/** One finding about one line, refusal or warning: the shape of CONTRACT §5. `field` is a path such as `events[2].on`, or empty. */
export interface ImportIssue extends LedgerPlace {
  readonly field: string;
  readonly code: ImportErrorCode;
  readonly message: string;
}

/** What was found there may be somebody's name in the wrong column; of these it is words of the law, or of the public record. */
const TOLD_IN_FULL: readonly ImportErrorCode[] = [
  'result.contradiction',
  'figure.duplicate',
  'document.duplicate',
  'opening.duplicate',
  'period.noEffect',
  'sheet.merged',
  'cell.fault',
];

function toldOf<C extends ImportErrorCode>(code: C, facts: FactsOf<C>): FactsOf<C> {
  if (TOLD_IN_FULL.includes(code)) return facts;
  return facts.map((named) =>
    'value' in named ? { ...named, value: quotable(named.value) } : named,
  ) as unknown as FactsOf<C>;
}

type FactsOf<C extends ImportErrorCode> = Parameters<(typeof IMPORT_SENTENCES)[C]>;

/** A finding with its sentence: place, reason and remedy. */
export function importIssue<C extends ImportErrorCode>(
  code: C,
  place: LedgerPlace,
  field: string,
  ...facts: FactsOf<C>
): ImportIssue {
  const sentence = IMPORT_SENTENCES[code] as (...facts: FactsOf<C>) => string;
  const { line, sheet } = place;
  return {
    line,
    ...(sheet === undefined ? {} : { sheet }),
    field,
    code,
    message: `${placeText(place)}：${sentence(...toldOf(code, facts))}`,
  };
}
