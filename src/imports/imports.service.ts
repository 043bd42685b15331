import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OpenCases } from '../identity/agency-reach.js';
import { PROGRAM } from '../platform/audit/audit-entry.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { isUniqueViolation } from '../platform/database/unique-violation.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import type { ImportIssue } from './ledger/import-issues.js';
import { EMPTY_REGISTER, type KnownRegister } from './ledger/examination/known-register.js';
import { examine, type Examination, type ImportMode } from './ledger/examine.js';
import type { LedgerSource } from './ledger-source.js';
import { KnownRegisterRepository } from './store/known-register.repository.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { EffectiveSettings } from '../settings/effective-settings.js';
import { knownWords } from './store/known-words.js';
import { LedgerStore } from './store/ledger-store.js';

export interface ImportProgress {
  readonly phase: 'examining' | 'storing';
  /** Lines examined, or lines stored. */
  readonly lines: number;
  /** Lines to be stored, once they are known. */
  readonly of?: number;
}

export interface ImportRequest {
  readonly source: LedgerSource;
  readonly mode: ImportMode;
  /** The agency imported into; absent: an empty database of its own, which takes the agencies of the file. */
  readonly into?: {
    readonly id: number;
    readonly code: string;
    readonly mayAddAgencies?: boolean;
    /** Of its tree, the agencies whose registers may be written to; absent: all. */
    readonly open?: OpenCases;
  };
  /** Absent: the program itself, as for the demonstration. */
  readonly by?: AuditActor;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** What came of an import. Lists hold the first findings only; the totals count them all. */
export interface ImportResult {
  /** Lines stored; 0 where one refused line refused the file. */
  readonly accepted: number;
  readonly repeated: number;
  readonly refused: readonly ImportIssue[];
  readonly refusedTotal: number;
  readonly warnings: readonly ImportIssue[];
  readonly warningsTotal: number;
}

const ATTEMPTS = 3;

/** Imports ledgers: everything of a file in one transaction, or nothing. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly tenantTransaction: TenantTransaction,
    private readonly systemTransaction: SystemTransaction,
    private readonly knownRegister: KnownRegisterRepository,
    private readonly cipher: PersonalDataCipher,
    private readonly settings: EffectiveSettings,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws UnreadableLedger when the file as a whole cannot be read */
  async importLedger(request: ImportRequest): Promise<ImportResult> {
    for (let attempt = 1; ; attempt += 1) {
      const examination = await this.#examine(request);
      const refused = request.mode === 'all' && examination.counts.refused > 0;
      try {
        if (!refused) await this.#store(request, examination);
        return resultOf(examination, refused ? 0 : examination.counts.accepted);
      } catch (error) {
        // Somebody recorded the same reference since the examination, which will now find it.
        if (attempt >= ATTEMPTS || !isUniqueViolation(error)) throw error;
      }
    }
  }

  #examine(request: ImportRequest): Promise<Examination> {
    const { into } = request;
    if (!into) return this.#examineAgainst(request, EMPTY_REGISTER);
    // One snapshot: a reference recorded meanwhile is seen wholly or not at all.
    return this.tenantTransaction.readOnly({ agencyId: into.id, scope: 'tree' }, (manager) =>
      this.#examineAgainst(request, this.#known(manager, into)),
    );
  }

  #examineAgainst({ source, mode, onProgress }: ImportRequest, known: KnownRegister): Promise<Examination> {
    return examine(source.lines(), {
      known,
      today: this.clock.today(),
      mode,
      onProgress: (lines) => onProgress?.({ phase: 'examining', lines }),
    });
  }

  #known(manager: EntityManager, into: NonNullable<ImportRequest['into']>): KnownRegister {
    return {
      home: into.code,
      mayAddAgencies: into.mayAddAgencies ?? false,
      agencies: (codes) => this.knownRegister.agencies(manager, codes, into),
      marks: (kind, keys) => this.knownRegister.marks(manager, kind, keys),
      words: (code) => knownWords(manager, into, code),
    };
  }

  async #store(request: ImportRequest, examination: Examination): Promise<void> {
    const { source, mode, into, by = PROGRAM, onProgress } = request;
    const { accepted, refused } = examination.counts;
    if (accepted === 0 && examination.agencies.length === 0) return;
    const sha256 = await source.sha256();
    const file = {
      fileName: source.fileName,
      sha256,
      mode,
      refused,
      ...(by.accountId === null ? {} : { recordedBy: by.username }),
    };
    const options = {
      file,
      rules: (manager: EntityManager, ids: readonly number[]) =>
        this.settings.countingRulesOfEach(manager, ids),
      cipher: this.cipher,
      ...(into ? { actingId: into.id } : {}),
      onProgress: (lines: number) => onProgress?.({ phase: 'storing', lines, of: accepted }),
    };
    const store = async (manager: EntityManager): Promise<void> => {
      await new LedgerStore(manager, examination, options).run(source.lines());
      await this.audit.record(manager, into?.id ?? null, {
        actor: by,
        action: 'register.imported',
        subject: { kind: 'register', id: into?.code ?? '*' },
        facts: { sha256, mode, accepted, refused },
      });
    };
    await (into
      ? this.tenantTransaction.run({ agencyId: into.id, scope: 'tree' }, store)
      : this.systemTransaction.run(store));
  }
}

function resultOf(examination: Examination, accepted: number): ImportResult {
  const { counts, refused, refusedTotal, warnings, warningsTotal } = examination;
  return { accepted, repeated: counts.repeated, refused, refusedTotal, warnings, warningsTotal };
}
