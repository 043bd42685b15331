import type { LocalDate } from '../../../law/local-date.js';
import { importIssue, type ImportIssue } from '../import-issues.js';
import type { LedgerPlace } from '../ledger-place.js';
import { fieldName, pathText, type FieldPath } from '../records/field-names.js';

/** A day of a record and where it stands; the day is undefined where it was not told. */
export interface PlacedDay {
  readonly path: FieldPath;
  readonly day: LocalDate | undefined;
  /** Name where the field's own would not tell which one is meant. */
  readonly name?: string;
}

const nameOf = (placed: PlacedDay): string => placed.name ?? fieldName(placed.path);

/** What the rules have to say about one record. */
export class Findings {
  readonly refusals: ImportIssue[] = [];
  readonly warnings: ImportIssue[] = [];

  constructor(
    readonly place: LedgerPlace,
    private readonly today: LocalDate,
  ) {}

  refuse(issue: ImportIssue): void {
    this.refusals.push(issue);
  }

  warn(issue: ImportIssue): void {
    this.warnings.push(issue);
  }

  /** Refuses a later thing that is dated before the earlier one; what was not told contradicts nothing. */
  inOrder(before: PlacedDay, after: PlacedDay): void {
    if (before.day === undefined || after.day === undefined || after.day >= before.day) return;
    const facts = { name: nameOf(after), value: after.day, otherName: nameOf(before), other: before.day };
    this.refuse(importIssue('date.order', this.place, pathText(after.path), facts));
  }

  /** Warns of days that have not come yet. */
  notInFuture(days: readonly PlacedDay[]): void {
    for (const placed of days) {
      if (placed.day === undefined || placed.day <= this.today) continue;
      const facts = { name: nameOf(placed), value: placed.day, today: this.today };
      this.warn(importIssue('date.future', this.place, pathText(placed.path), facts));
    }
  }

  missing(path: FieldPath): void {
    this.refuse(importIssue('value.missing', this.place, pathText(path), { name: fieldName(path) }));
  }
}
