import { importIssue, type ImportIssue } from '../import-issues.js';
import type { ReadLine } from '../ledger-line.js';
import { fieldIssues } from './field-issues.js';
import { RECORD_KINDS, RECORD_SCHEMAS, type LedgerRecord, type RecordKind } from './record-schemas.js';

/** A record of the right shape, or everything that is wrong with it. `warnings` come with an accepted record. */
export type ParsedRecord =
  | { readonly record: LedgerRecord; readonly warnings: readonly ImportIssue[] }
  | { readonly refusals: readonly ImportIssue[] };

const isKind = (kind: unknown): kind is RecordKind => RECORD_KINDS.some((known) => known === kind);

/** Drops what is null, in place: the value is a fresh copy that the schema made. */
function dropNulls(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    if (held === null) Reflect.deleteProperty(value, key);
    else dropNulls(held);
  }
}

function readMail(record: LedgerRecord, line: ReadLine): ImportIssue[] {
  if (record.kind !== 'application' || record.channel !== 'mail') return [];
  record.channel = 'registeredMail';
  return [importIssue('channel.mail', line, 'channel')];
}

/** Checks the shape of one record against the strict schema of its kind; null counts as left out. */
export function parseRecord(line: ReadLine): ParsedRecord {
  const { record } = line;
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { refusals: [importIssue('json.notRecord', line, '')] };
  }
  const kind = (record as Readonly<Record<string, unknown>>).kind ?? undefined;
  if (kind === undefined)
    return { refusals: [importIssue('value.missing', line, 'kind', { name: '记录种类（kind）' })] };
  if (!isKind(kind)) {
    const facts = {
      name: 'kind',
      value: typeof kind === 'string' ? kind : JSON.stringify(kind),
      allowed: RECORD_KINDS.join('、'),
    };
    return { refusals: [importIssue('kind.unknown', line, 'kind', facts)] };
  }
  const parsed = RECORD_SCHEMAS[kind].safeParse(record);
  if (!parsed.success) {
    return { refusals: parsed.error.issues.flatMap((issue) => fieldIssues(issue, record, line)) };
  }
  dropNulls(parsed.data);
  const told = parsed.data as LedgerRecord;
  return { record: told, warnings: readMail(told, line) };
}
