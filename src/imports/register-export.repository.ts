import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AgencyKind, AgencyLevel } from '../law/vocabularies/keys.js';
import { openedPerson, type SealedPerson } from '../cases/sealed-person.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import type { TenantContext } from '../platform/database/tenant-context.js';
import { DECIMALS, knownFigureItem } from './ledger/figure-values.js';
import type {
  AgencyRecord,
  ApplicationRecord,
  FigureRecord,
  LawsuitRecord,
  LedgerRecord,
  ReviewRecord,
} from './ledger/records/record-schemas.js';
import {
  AGENCIES,
  APPLICATIONS,
  DOCUMENTS,
  FIGURES,
  LAWSUITS,
  listed,
  ONE_APPLICATION,
  OPENINGS,
  REVIEWS,
} from './register-export-sql.js';

const PAGE = 1000;
const ANY_DEPTH = 1000;

interface AgencyRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly level: AgencyLevel | null;
  readonly kind: AgencyKind | null;
  readonly parent: string | null;
}

interface StoredFigureRecord extends Omit<FigureRecord, 'value'> {
  readonly quantity?: number;
  readonly amountFen?: number;
  readonly narrative?: string;
}

/** A kind of record: its pages, and what makes a ledger record of a row. */
interface Kind {
  readonly sql: string;
  readonly record: (row: LedgerRecord, agencyId: number, cipher: PersonalDataCipher) => LedgerRecord;
}

const asItIs = (row: LedgerRecord): LedgerRecord => row;

const KINDS: readonly Kind[] = [
  {
    sql: APPLICATIONS,
    record: (row, agencyId, cipher) => plainApplication(opened(row as ApplicationRecord, agencyId, cipher)),
  },
  { sql: REVIEWS, record: (row) => plainReview(row as ReviewRecord) },
  { sql: LAWSUITS, record: asItIs },
  { sql: FIGURES, record: (row) => figure(row as unknown as StoredFigureRecord) },
  { sql: DOCUMENTS, record: asItIs },
  { sql: OPENINGS, record: asItIs },
];

/** Records that tables are counted from. */
interface Countable {
  readonly application: ApplicationRecord;
  readonly review: ReviewRecord;
  readonly lawsuit: LawsuitRecord;
}
interface CountableRow<K extends keyof Countable> {
  readonly id: number;
  readonly record: Countable[K];
}
interface StoredRow {
  readonly id: number;
  readonly record: LedgerRecord;
}
const COUNTABLE = { application: APPLICATIONS, review: REVIEWS, lawsuit: LAWSUITS } as const;

/** Reads the register back into the records of the ledger, page by page. */
@Injectable()
export class RegisterExportRepository {
  constructor(private readonly cipher: PersonalDataCipher) {}

  /**
   * The register of one agency, without agency codes; or of its whole tree, with them and the agencies themselves. What was
   * left at its default is left out, so that importing the records gives the same register.
   * @param manager of a transaction in this context: one snapshot for all pages
   */
  async *records(manager: EntityManager, { agencyId, scope }: TenantContext): AsyncGenerator<LedgerRecord> {
    const depth = scope === 'tree' ? ANY_DEPTH : 0;
    const agencies = await manager.query<AgencyRow[]>(AGENCIES, [agencyId, depth]);
    if (scope === 'tree') yield* agencies.map(agencyRecord);
    for (const { id, code } of agencies) {
      for await (const record of this.#ofAgency(manager, id)) {
        yield scope === 'tree' && record.kind !== 'agency' ? { ...record, agency: code } : record;
      }
    }
  }

  /** How many applications the register holds. */
  async cases(manager: EntityManager, { agencyId, scope }: TenantContext): Promise<number> {
    const [row] = await manager.query<{ count: number }[]>(
      `select count(*) from disclosure_case where $2 = 'tree' or agency_id = $1`,
      [agencyId, scope],
    );
    return row?.count ?? 0;
  }

  /** One application as the ledger would write it. @param manager of a transaction that may see it */
  async application(manager: EntityManager, agencyId: number, caseId: number): Promise<ApplicationRecord> {
    const [row] = await manager.query<{ record: ApplicationRecord }[]>(ONE_APPLICATION, [agencyId, caseId]);
    if (!row) throw new Error(`case ${caseId} is gone`);
    return opened(row.record, agencyId, this.cipher);
  }

  /**
   * What an agency's register counts by, page by page, with ids: applications, reviews and lawsuits as the ledger would write
   * them, in the order of their ids.
   * @param manager of a transaction that may see the agency
   */
  async *countable<K extends keyof typeof COUNTABLE>(
    manager: EntityManager,
    agencyId: number,
    kind: K,
  ): AsyncGenerator<readonly CountableRow<K>[]> {
    let last = 0;
    for (;;) {
      const rows = await manager.query<StoredRow[]>(COUNTABLE[kind], [agencyId, last, PAGE]);
      if (rows.length === 0) return;
      yield rows.map((row) => this.#countable(kind, agencyId, row));
      last = rows.at(-1)?.id ?? last;
    }
  }

  /** As `countable`, of those that are named. */
  async countableOf<K extends keyof typeof COUNTABLE>(
    manager: EntityManager,
    agencyId: number,
    kind: K,
    ids: readonly number[],
  ): Promise<readonly CountableRow<K>[]> {
    const rows = await manager.query<StoredRow[]>(listed(COUNTABLE[kind]), [agencyId, ids]);
    return rows.map((row) => this.#countable(kind, agencyId, row));
  }

  #countable<K extends keyof typeof COUNTABLE>(
    kind: K,
    agencyId: number,
    { id, record }: StoredRow,
  ): CountableRow<K> {
    const clear =
      kind === 'application' ? opened(record as ApplicationRecord, agencyId, this.cipher) : record;
    return { id, record: clear as Countable[K] };
  }

  async *#ofAgency(manager: EntityManager, agencyId: number): AsyncGenerator<LedgerRecord> {
    for (const { sql, record } of KINDS) {
      let last = 0;
      for (;;) {
        const rows = await manager.query<{ id: number; record: LedgerRecord }[]>(sql, [agencyId, last, PAGE]);
        yield* rows.map((row) => record(row.record, agencyId, this.cipher));
        last = rows.at(-1)?.id ?? last;
        if (rows.length < PAGE) break;
      }
    }
  }
}

const agencyRecord = ({ code, name, level, kind, parent }: AgencyRow): AgencyRecord => ({
  kind: 'agency',
  code,
  name,
  ...(level ? { level } : {}),
  ...(kind ? { agencyKind: kind } : {}),
  ...(parent ? { parent } : {}),
});

/** With the data of the people on it in clear. */
function opened(record: ApplicationRecord, agencyId: number, cipher: PersonalDataCipher): ApplicationRecord {
  const clear = <P extends SealedPerson>(person: P): P => openedPerson(cipher, agencyId, person);
  const { applicant, coApplicants, representative } = record;
  return {
    ...record,
    applicant: clear(applicant),
    ...(coApplicants && { coApplicants: coApplicants.map(clear) }),
    ...(representative && { representative: clear(representative) }),
  };
}

/** A single first answer stands alone, as most ledgers write it. */
function plainApplication({ decisions, ...record }: ApplicationRecord): ApplicationRecord {
  const [only, ...more] = decisions ?? [];
  if (!decisions || !only) return record;
  const { round, cause, ...decision } = only;
  const plain = more.length === 0 && round === 1 && cause === 'first' && decision.by === undefined;
  return plain ? { ...record, decision } : { ...record, decisions };
}

function plainReview({ applications, ...record }: ReviewRecord): ReviewRecord {
  const [application, ...more] = applications ?? [];
  if (application === undefined) return record;
  return more.length === 0 ? { ...record, application } : { ...record, applications: [application, ...more] };
}

function figure({ quantity, amountFen, narrative, ...record }: StoredFigureRecord): FigureRecord {
  const decimals = DECIMALS[knownFigureItem(record.item)?.unit ?? 'yuan'];
  const amount = amountFen === undefined ? undefined : amountFen / 10 ** decimals;
  return { ...record, value: narrative ?? quantity ?? amount ?? 0 };
}
