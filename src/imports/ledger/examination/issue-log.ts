import type { ImportIssue } from '../import-issues.js';

/** Findings beyond this many are counted, not kept: nobody reads them, and a wrong file may have one on every line. */
export const MOST_REPORTED = 1000;

/** Findings in the order of the file, and how many there were in all. */
export class IssueLog {
  readonly #issues: ImportIssue[] = [];
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(issues: readonly ImportIssue[]): void {
    this.#total += issues.length;
    this.#issues.push(...issues.slice(0, Math.max(0, MOST_REPORTED - this.#issues.length)));
  }

  sorted(): ImportIssue[] {
    const sheets = [...new Set(this.#issues.map((issue) => issue.sheet))];
    return this.#issues.toSorted(
      (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.line - b.line,
    );
  }
}
