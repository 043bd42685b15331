import type { EntityManager } from 'typeorm';
import type { AgencyRecord } from '../ledger/records/record-schemas.js';

export interface DirectoryEntry {
  readonly id: number;
  readonly code: string;
  /** The agency on whose behalf its rows are written: the one imported into, or the top of its tree. */
  readonly actingId: number;
}

interface AgencyRow {
  readonly id: number;
  readonly code: string;
}

/** The agencies that an import writes to, by code. */
export class AgencyDirectory {
  readonly #entries = new Map<string, DirectoryEntry>();

  /** @param actingId undefined: every top agency acts for its own tree */
  constructor(
    private readonly manager: EntityManager,
    private readonly actingId?: number,
  ) {}

  /** Agencies of the tree that is imported into. */
  async readTree(): Promise<void> {
    if (this.actingId === undefined) return;
    const rows = await this.manager.query<AgencyRow[]>(
      `select a.id, a.code from agency_closure c join agency a on a.id = c.descendant_id where c.ancestor_id = $1`,
      [this.actingId],
    );
    for (const { id, code } of rows) this.#entries.set(code, { id, code, actingId: this.actingId });
  }

  /** @param agency its parent is there already */
  async add(agency: AgencyRecord): Promise<void> {
    const parent = agency.parent === undefined ? undefined : this.get(agency.parent);
    const [row] = await this.manager.query<AgencyRow[]>(
      `insert into agency (code, name, level, kind, parent_id) values ($1, $2, $3, $4, $5) returning id, code`,
      [
        agency.code,
        agency.name,
        agency.level ?? 'county',
        agency.agencyKind ?? 'department',
        parent?.id ?? null,
      ],
    );
    if (!row) throw new Error(`the database did not add agency ${agency.code}`);
    this.#entries.set(agency.code, { ...row, actingId: this.actingId ?? parent?.actingId ?? row.id });
  }

  get(code: string): DirectoryEntry {
    const entry = this.#entries.get(code);
    if (!entry) throw new Error(`the examination let agency ${code} pass`);
    return entry;
  }
}
