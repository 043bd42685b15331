import type { ImportErrorCode, ImportIssue } from '../import-issues.js';
import { importIssue } from '../import-issues.js';
import type { IMPORT_SENTENCES } from '../import-sentences.js';
import { placeText } from '../ledger-place.js';
import type { AgencyRecord } from '../records/record-schemas.js';
import { Entries } from './entries.js';
import { IssueLog } from './issue-log.js';
import type { Reference, UniqueKey } from './record-keys.js';

type FactsOf<C extends ImportErrorCode> = Parameters<(typeof IMPORT_SENTENCES)[C]>;

/** What the first reading of a ledger remembers, for what can only be judged when all of it was seen. */
export class ExaminationState {
  readonly entries = new Entries();
  readonly refusals = new IssueLog();
  readonly warnings = new IssueLog();
  /** Ordinal of the record that bears a reference. */
  readonly refs = new Map<string, number>();
  readonly uniqueKeys: (UniqueKey & { readonly ordinal: number })[] = [];
  readonly references: (Reference & { readonly ordinal: number })[] = [];
  readonly agencies = new Map<string, { readonly ordinal: number; readonly record: AgencyRecord }>();

  refuse<C extends ImportErrorCode>(ordinal: number, code: C, field: string, ...facts: FactsOf<C>): void {
    this.refuseWith(ordinal, [importIssue(code, this.entries.place(ordinal), field, ...facts)]);
  }

  refuseWith(ordinal: number, issues: readonly ImportIssue[]): void {
    this.entries.judge(ordinal, 'refused');
    this.refusals.add(issues);
  }

  /** 第 3 行, for a finding that points to another line. */
  placeOf(ordinal: number): string {
    return placeText(this.entries.place(ordinal));
  }
}
