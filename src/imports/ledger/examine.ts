import { createHash } from 'node:crypto';
import type { DisposalWords } from '../../domain/proceeding/disposals.js';
import type { LocalDate } from '../../law/local-date.js';
import type { Verdict } from './examination/entries.js';
import { ExaminationState } from './examination/examination-state.js';
import type { KnownRegister } from './examination/known-register.js';
import {
  beginningOf,
  isReferable,
  referencesOf,
  uniqueKeyOf,
  type ReferableKind,
} from './examination/record-keys.js';
import { settleAgencies } from './examination/settle-agencies.js';
import { settleDoubles } from './examination/settle-doubles.js';
import { settleKnown } from './examination/settle-known.js';
import { settleMerges } from './examination/settle-merges.js';
import { settleOwners } from './examination/settle-owners.js';
import { refuseDependants, settleReferences } from './examination/settle-references.js';
import type { ImportIssue } from './import-issues.js';
import { isUnreadable, type LedgerLine, type ReadLine } from './ledger-line.js';
import { parseRecord } from './records/parse-record.js';
import type { AgencyRecord, LedgerRecord } from './records/record-schemas.js';
import { checkRecord } from './rules/check-record.js';

/** `all`: one refused line refuses the file. `valid`: the other lines are taken, unless they point to a refused one. */
export type ImportMode = 'all' | 'valid';

export interface ExamineOptions {
  readonly known: KnownRegister;
  readonly today: LocalDate;
  readonly mode: ImportMode;
  /** Called now and then with the number of lines read so far. */
  readonly onProgress?: (lines: number) => void;
}

/** What came of the first reading of a ledger. Lines are called by their ordinal, counted from 0 as the reader yields them. */
export interface Examination {
  /** Lines to be stored, lines stored unchanged before, and lines refused. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The first findings; the totals say how many there were. */
  readonly refused: readonly ImportIssue[];
  readonly refusedTotal: number;
  readonly warnings: readonly ImportIssue[];
  readonly warningsTotal: number;
  /** Agencies to be added before the records, parents first. */
  readonly agencies: readonly AgencyRecord[];
  verdict(ordinal: number): Verdict;
  /** Code of the agency that the record belongs to. */
  owner(ordinal: number): string;
  /** SHA-256 of the record as read, by which it is recognised when it comes again. */
  hash(ordinal: number): Buffer;
}

const PROGRESS_EVERY = 1000;

/** The keys of a record stand in the order of its schema, so that the same record always has the same text. */
export const hashOf = (record: LedgerRecord): Buffer =>
  createHash('sha256').update(JSON.stringify(record)).digest();

const REFERABLE_KINDS: ReadonlySet<unknown> = new Set<ReferableKind>(['application', 'review', 'lawsuit']);

/** A record of the wrong shape still bears its reference, so that those who point to it are not blamed as well. */
function addMisshapen(state: ExaminationState, line: ReadLine, refusals: readonly ImportIssue[]): void {
  const { kind, ref } = (line.record ?? {}) as { kind?: unknown; ref?: unknown };
  const referable = REFERABLE_KINDS.has(kind) && typeof ref === 'string';
  const ordinal = state.entries.add(line, referable ? (kind as ReferableKind) : undefined);
  state.refuseWith(ordinal, refusals);
  if (referable && !state.refs.has(ref)) state.refs.set(ref, ordinal);
}

function addAgency(state: ExaminationState, ordinal: number, record: AgencyRecord): void {
  const first = state.agencies.get(record.code);
  if (first === undefined) state.agencies.set(record.code, { ordinal, record });
  else {
    const facts = { name: '机构代码', value: record.code, earlier: state.placeOf(first.ordinal) };
    state.refuse(ordinal, 'agency.duplicate', 'code', facts);
  }
}

function addKeys(state: ExaminationState, ordinal: number, record: LedgerRecord): void {
  if (record.kind === 'agency') {
    addAgency(state, ordinal, record);
    return;
  }
  if (isReferable(record)) {
    const first = state.refs.get(record.ref);
    if (first === undefined) state.refs.set(record.ref, ordinal);
    else {
      const facts = { name: '编号', value: record.ref, earlier: state.placeOf(first) };
      state.refuse(ordinal, 'ref.duplicate', 'ref', facts);
    }
  }
  const unique = uniqueKeyOf(record);
  if (unique) state.uniqueKeys.push({ ...unique, ordinal });
  state.references.push(...referencesOf(record).map((reference) => ({ ...reference, ordinal })));
}

/** Asks once for each agency. */
function wordsOf(known: KnownRegister): (record: LedgerRecord) => Promise<DisposalWords> | undefined {
  const asked = new Map<string | undefined, Promise<DisposalWords>>();
  return (record) => {
    if (record.kind !== 'review' && record.kind !== 'lawsuit') return undefined;
    const words = asked.get(record.agency) ?? known.words(record.agency);
    asked.set(record.agency, words);
    return words;
  };
}

async function addLine(
  state: ExaminationState,
  line: LedgerLine,
  today: LocalDate,
  words: ReturnType<typeof wordsOf>,
): Promise<void> {
  if (isUnreadable(line)) {
    state.refuseWith(state.entries.add(line), line.refusals);
    return;
  }
  const parsed = parseRecord(line);
  if ('refusals' in parsed) {
    addMisshapen(state, line, parsed.refusals);
    return;
  }
  const { record } = parsed;
  const named = record.kind === 'agency' ? undefined : record.agency;
  const ordinal = state.entries.add(line, record.kind, named, hashOf(record), beginningOf(record));
  const findings = checkRecord(record, line, today, await words(record));
  if (findings.refusals.length > 0) state.refuseWith(ordinal, findings.refusals);
  state.warnings.add([...(line.warnings ?? []), ...parsed.warnings, ...findings.warnings]);
  addKeys(state, ordinal, record);
}

function namedAgencies(state: ExaminationState): Set<string> {
  const named = new Set<string>();
  for (let ordinal = 0; ordinal < state.entries.size; ordinal += 1) {
    const owner = state.entries.owner(ordinal);
    if (owner !== undefined) named.add(owner);
  }
  return named;
}

/** First reading of a ledger: judges every line, keeping only references and hashes. @throws UnreadableLedger */
export async function examine(
  lines: AsyncIterable<LedgerLine>,
  options: ExamineOptions,
): Promise<Examination> {
  const { known, today, mode, onProgress } = options;
  const state = new ExaminationState();
  const words = wordsOf(known);
  for await (const line of lines) {
    await addLine(state, line, today, words);
    if (state.entries.size % PROGRESS_EVERY === 0) onProgress?.(state.entries.size);
  }
  const agencies = await settleAgencies(state, known, namedAgencies(state));
  settleOwners(state, agencies);
  settleDoubles(state);
  await settleReferences(state, known);
  settleMerges(state);
  await settleKnown(state, known);
  if (mode === 'valid') refuseDependants(state);
  return resultOf(state, agencies.toAdd);
}

function resultOf(state: ExaminationState, agencies: readonly AgencyRecord[]): Examination {
  const { entries, refusals, warnings } = state;
  return {
    counts: {
      accepted: entries.count('accepted'),
      repeated: entries.count('repeated'),
      refused: entries.count('refused'),
    },
    refused: refusals.sorted(),
    refusedTotal: refusals.total,
    warnings: warnings.sorted(),
    warningsTotal: warnings.total,
    agencies,
    verdict: (ordinal) => entries.verdict(ordinal),
    owner: (ordinal) => entries.owner(ordinal) ?? '',
    hash: (ordinal) => entries.hash(ordinal),
  };
}
