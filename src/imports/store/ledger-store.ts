import type { EntityManager } from 'typeorm';
import type { CountingRules } from '../../domain/counting-rules.js';
import { actFor } from '../../platform/database/act-for.js';
import type { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';
import type { Examination } from '../ledger/examine.js';
import { isUnreadable, type LedgerLine } from '../ledger/ledger-line.js';
import { parseRecord } from '../ledger/records/parse-record.js';
import type { LedgerRecord } from '../ledger/records/record-schemas.js';
import { AgencyDirectory, type DirectoryEntry } from './agency-directory.js';
import type { RulesOf } from './case-writer.js';
import { ImportBatches, type ImportedFile } from './import-batches.js';
import { writeLinks, type Link, type LinkKind } from './links.js';
import { Shelf } from './shelf.js';

/** Lines written at once: more cost memory, fewer cost round trips. */
const BATCH = 1000;

export interface StoreOptions {
  readonly file: ImportedFile;
  /** Of each agency that lines are written for; asked once for each. */
  readonly rules: (
    manager: EntityManager,
    agencyIds: readonly number[],
  ) => Promise<ReadonlyMap<number, CountingRules>>;
  readonly cipher: PersonalDataCipher;
  /** The agency imported into; undefined: a database of its own, where the agencies of the file come first. */
  readonly actingId?: number;
  /** Called after every batch with the number of lines stored so far. */
  readonly onProgress?: (lines: number) => void;
}

interface HeldLine {
  readonly record: LedgerRecord;
  readonly owner: DirectoryEntry;
  readonly sourceHash: Buffer;
}

const LINK_KINDS = ['reviewCase', 'lawsuitCase', 'lawsuitReview'] as const satisfies readonly LinkKind[];

/** Second reading of a ledger: writes every accepted line, inside the manager's transaction. Used once. */
export class LedgerStore {
  readonly #directory: AgencyDirectory;
  readonly #batches: ImportBatches;
  /** By the agency on whose behalf they are written. */
  #held = new Map<number, HeldLine[]>();
  readonly #rules = new Map<number, CountingRules>();
  readonly #links = new Map<number, Record<LinkKind, Link[]>>();
  #heldLines = 0;
  #storedLines = 0;
  #acting: number | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly manager: EntityManager,
    private readonly examination: Examination,
    private readonly options: StoreOptions,
  ) {
    this.#directory = new AgencyDirectory(manager, options.actingId);
    this.#batches = new ImportBatches(manager, options.file);
  }

  /** @param lines the same lines as were examined */
  async run(lines: AsyncIterable<LedgerLine>): Promise<void> {
    await this.#directory.readTree();
    for (const agency of this.examination.agencies) await this.#directory.add(agency);
    try {
      await this.#readAll(lines);
    } finally {
      // The transaction must not end under a batch that is still being written.
      await this.#writing.catch(() => undefined);
    }
    await this.#writing;
    await this.#finish();
  }

  async #readAll(lines: AsyncIterable<LedgerLine>): Promise<void> {
    let ordinal = -1;
    for await (const line of lines) {
      ordinal += 1;
      if (this.examination.verdict(ordinal) === 'accepted') this.#hold(ordinal, line);
      if (this.#heldLines >= BATCH) await this.#turnOver();
    }
    await this.#turnOver();
  }

  #hold(ordinal: number, line: LedgerLine): void {
    const parsed = isUnreadable(line) ? undefined : parseRecord(line);
    if (!parsed || 'refusals' in parsed) {
      throw new Error(`the file changed while it was imported (line ${line.line})`);
    }
    const { record } = parsed;
    if (record.kind === 'agency') return;
    const owner = this.#directory.get(this.examination.owner(ordinal));
    const lines = this.#held.get(owner.actingId) ?? [];
    if (lines.length === 0) this.#held.set(owner.actingId, lines);
    lines.push({ record, owner, sourceHash: this.examination.hash(ordinal) });
    this.#heldLines += 1;
  }

  /** Hands the held lines over to be written, while the next are read: one batch is under way at a time. */
  async #turnOver(): Promise<void> {
    await this.#writing;
    const [held, count] = [this.#held, this.#heldLines];
    this.#held = new Map();
    this.#heldLines = 0;
    this.#writing = this.#write(held, count);
    // Whoever awaits it next gets the error; until then it is not unhandled.
    this.#writing.catch(() => undefined);
  }

  async #write(held: ReadonlyMap<number, readonly HeldLine[]>, count: number): Promise<void> {
    for (const [actingId, lines] of held) {
      await this.#actFor(actingId);
      const shelf = new Shelf();
      for (const { record, owner, sourceHash } of lines) {
        shelf.add({ record, agencyId: owner.id, batchId: await this.#batches.take(owner), sourceHash });
      }
      const rules = await this.#rulesOf(lines);
      const { cipher, file } = this.options;
      const recordedBy = file.recordedBy;
      const made = await shelf.write(this.manager, {
        rules,
        cipher,
        ...(recordedBy === undefined ? {} : { recordedBy }),
      });
      const waiting = this.#links.get(actingId) ?? { reviewCase: [], lawsuitCase: [], lawsuitReview: [] };
      for (const kind of LINK_KINDS) waiting[kind].push(...made[kind]);
      this.#links.set(actingId, waiting);
    }
    this.#storedLines += count;
    this.options.onProgress?.(this.#storedLines);
  }

  async #rulesOf(lines: readonly HeldLine[]): Promise<RulesOf> {
    const met = new Set(lines.map(({ owner }) => owner.id).filter((id) => !this.#rules.has(id)));
    const read = met.size > 0 ? await this.options.rules(this.manager, [...met]) : new Map<never, never>();
    for (const [id, rules] of read) this.#rules.set(id, rules);
    return (agencyId) => {
      const rules = this.#rules.get(agencyId);
      if (!rules) throw new Error(`no counting rules for agency ${agencyId}`);
      return rules;
    };
  }

  async #finish(): Promise<void> {
    for (const [actingId, links] of this.#links) {
      await this.#actFor(actingId);
      for (const kind of LINK_KINDS) await writeLinks(this.manager, kind, links[kind]);
      await this.#batches.close(actingId);
    }
  }

  /** The transaction acts for the agency imported into from its start; elsewhere for the top of the tree being written. */
  async #actFor(agencyId: number): Promise<void> {
    if (this.options.actingId !== undefined || this.#acting === agencyId) return;
    await actFor(this.manager, { agencyId, scope: 'tree' });
    this.#acting = agencyId;
  }
}
