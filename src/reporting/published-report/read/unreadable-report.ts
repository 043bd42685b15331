import { DomainError } from '../../../law/domain-error.js';

/** A file that cannot be read as a report at all: place, reason and remedy in one sentence. */
export const unreadableReport = (code: `publishedReport.${string}`, sentence: string): DomainError =>
  new DomainError(code, sentence);

export const tooLarge = (what: string): DomainError =>
  unreadableReport(
    'publishedReport.tooLarge',
    `文件${what}，不像一份年度报告；请确认选对了文件，或只保留报告正文后重试。`,
  );
