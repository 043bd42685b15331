import { importIssue, type ImportIssue } from '../ledger/import-issues.js';
import type { EntriesOfRecord, ListEntry } from './list-entry.js';
import type { Fields } from './record-paths.js';
import type { SheetEntry } from './sheet-entries.js';

const roundOf = (decision: Fields, index: number): unknown => decision.round ?? index + 1;

/** Joins the answers of the sheet with the one in the record's own columns, and the grounds with their answers. */
export function attachDecisions({ place, fields }: SheetEntry, lists: EntriesOfRecord): ImportIssue[] {
  const later = lists.decisions?.map((one) => one.fields);
  if (later) {
    const first = fields.decision as Fields | undefined;
    if (first && later.some((one) => roundOf(one, 1) === 1)) {
      return [importIssue('row.decisionTwice', place, 'decision')];
    }
    fields.decisions = first ? [{ round: 1, cause: 'first', ...first }, ...later] : later;
    delete fields.decision;
  }
  return (lists.grounds ?? []).flatMap((ground) => attachGround(fields, ground));
}

function attachGround(fields: Fields, { place, fields: ground }: ListEntry): ImportIssue[] {
  const { round, ...rest } = ground;
  const decisions = (fields.decisions ?? (fields.decision ? [fields.decision] : [])) as Fields[];
  const decision = decisions.find((one, index) => roundOf(one, index) === (round ?? 1));
  if (!decision) {
    const facts = { name: '轮次', value: String((round as number | undefined) ?? 1) };
    return [importIssue('row.noRound', place, 'round', facts)];
  }
  ((decision.grounds ??= []) as Fields[]).push(rest);
  return [];
}
