import type { LocalDate } from '../../law/local-date.js';
import { localDate } from '../../law/local-date.js';
import type { ReportDocument } from './report-document.js';

export const titleOf = (document: ReportDocument): string => `${document.agencyName}${document.titleLine}`;

/**
 * The day that a file names as its date when the caller gives none: the last day on which the report of that year may
 * be published (条例 art. 49: before 31 January). Never the clock: the same report gives the same bytes.
 */
export const dueDayOf = (document: ReportDocument): LocalDate => localDate(`${document.year + 1}-01-31`);
