import { importIssue, type ImportIssue } from '../ledger/import-issues.js';
import type { LedgerLine } from '../ledger/ledger-line.js';
import { placeText } from '../ledger/ledger-place.js';
import { attachDecisions } from './attach-decisions.js';
import type { Fields } from './record-paths.js';
import type { EntriesOfRecord, ListEntry } from './list-entry.js';
import type { RecordList, RegisterSheet } from './register-sheet.js';
import type { SheetEntry } from './sheet-entries.js';

/** The lists of all records of one kind, waiting for the record that each belongs to. */
export class ListEntries {
  readonly #byRef = new Map<string, EntriesOfRecord>();

  add(list: RecordList, { place, fields, refusals }: SheetEntry): void {
    const { ref, ...rest } = fields;
    if (typeof ref !== 'string') return;
    const lists = this.#byRef.get(ref) ?? {};
    (lists[list] ??= []).push({ place, fields: rest, refused: refusals.length > 0 });
    this.#byRef.set(ref, lists);
  }

  /** The record with everything that belongs to it. */
  complete(entry: SheetEntry): LedgerLine {
    const ref = entry.fields.ref;
    const lists = typeof ref === 'string' ? this.#take(ref) : undefined;
    const refusals = [...entry.refusals, ...(lists ? attach(entry, lists) : [])];
    if (refusals.length > 0) return { ...entry.place, refusals };
    const { place, fields, warnings } = entry;
    return { ...place, record: fields, ...(warnings.length > 0 ? { warnings } : {}) };
  }

  /** Entries that no record has claimed, each refused where it stands. */
  *orphans(sheet: RegisterSheet): Generator<LedgerLine> {
    for (const [ref, lists] of this.#byRef) {
      for (const { place, refused } of Object.values(lists).flat()) {
        if (refused) continue;
        const facts = { name: sheet.columns[0]?.heading ?? '', value: ref, kinds: sheet.name };
        yield { ...place, refusals: [importIssue('row.orphan', place, 'ref', facts)] };
      }
    }
  }

  #take(ref: string): EntriesOfRecord | undefined {
    const lists = this.#byRef.get(ref);
    this.#byRef.delete(ref);
    return lists;
  }
}

/** Adds the lists to the record of the entry; refusals where that cannot be. */
function attach(entry: SheetEntry, lists: EntriesOfRecord): ImportIssue[] {
  const { place, fields } = entry;
  const broken = Object.values(lists)
    .flat()
    .find(({ refused }) => refused);
  if (broken) {
    return [importIssue('row.partRefused', place, '', { name: '', other: placeText(broken.place) })];
  }
  for (const list of ['coApplicants', 'parts', 'instances'] as const) {
    if (lists[list]) fields[list] = lists[list].map((one) => one.fields);
  }
  if (lists.events) fields.events = mergedEvents(fields.events, lists.events);
  return attachDecisions(entry, lists);
}

/** Events of the record's own columns and of the sheet; where both have some, by day. */
function mergedEvents(own: unknown, entries: readonly ListEntry[]): Fields[] {
  const listed = entries.map((one) => one.fields);
  if (!Array.isArray(own)) return listed;
  return [...(own as Fields[]), ...listed].sort((a, b) =>
    String(a.on) < String(b.on) ? -1 : a.on === b.on ? 0 : 1,
  );
}
