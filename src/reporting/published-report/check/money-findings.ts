import type { ReportEdition } from '../../../law/editions/edition.js';
import { figureItems } from '../../../law/editions/figure-items.js';
import type { CellRef } from '../../render/report-document.js';
import type { Finding } from './finding.js';
import { warning } from './finding.js';
import { rowName } from './place-names.js';
import type { ReportFigures } from './report-figures.js';

/** 万元: a hundred times what any province has reported in a year. */
const BEYOND_BELIEF = 1_000_000_000;
/** 万元: what a large city collects; a whole number above it may be one of yuan. */
const LARGE = 1_000_000;
/** As many yuan make one 万元; half of that already asks for a look. */
const LEAP = 5000;

/** Amounts in 万元 that look as if they were written in yuan. */
export function moneyFindings(
  edition: ReportEdition,
  figures: ReportFigures,
  before?: ReportFigures,
): Finding[] {
  return figureItems(edition)
    .filter(({ unit }) => unit === 'wan')
    .flatMap(({ key: row }) => {
      const ref: CellRef = { table: 'proactive', row, column: 'value' };
      const [amount, last] = [figures.at(ref), before?.at(ref)];
      if (amount === undefined) return [];
      const leapt = last !== undefined && last > 0 && amount / last >= LEAP;
      const odd = amount > BEYOND_BELIEF || (amount > LARGE && Number.isInteger(amount));
      if (!leapt && !odd) return [];
      const sentence = `${rowName(edition, 'proactive', row)}为 ${amount} 万元，疑似以元为单位填写；请核对，以元计的应除以 10000。`;
      return [warning('figures.unit', sentence, { ...ref, printed: amount })];
    });
}
