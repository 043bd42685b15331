import type { ReportEdition } from '../../../law/editions/edition.js';
import type { Finding } from './finding.js';
import { failure } from './finding.js';
import { identitiesOfReport } from './identities-of-report.js';
import type { ReportIdentity } from './identities-of-report.js';
import type { ReportFigures } from './report-figures.js';

/** The cell that must be the sum, or at least the column in which two sums differ. */
function placeOf({ actual }: ReportIdentity): Pick<Finding, 'table' | 'row' | 'column'> {
  const [first] = actual;
  const one = actual.length === 1;
  return {
    table: first?.table ?? null,
    row: one ? (first?.row ?? null) : null,
    column: first?.column ?? null,
  };
}

/** Sums that do not hold. Those with a cell that could not be read are told by that cell. */
export function identityFindings(edition: ReportEdition, figures: ReportFigures): Finding[] {
  return identitiesOfReport(edition).flatMap((identity) => {
    const [expected, printed] = [figures.sum(identity.expected), figures.sum(identity.actual)];
    if (expected === undefined || printed === undefined || expected === printed) return [];
    const message = `${identity.words}：应为 ${expected}，报告中为 ${printed}，请核对相关各格，更正后重新公布。`;
    return [failure(identity.id, message, { ...placeOf(identity), printed, expected })];
  });
}
