import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OpenCases } from '../../identity/agency-reach.js';
import { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';
import type { KnownAgency, KnownKind, RecordKey } from '../ledger/examination/known-register.js';
import { keyText } from '../ledger/examination/known-register.js';
import { SOURCE_HASH } from './case-rows.js';

const hash = (table: string): string => `coalesce(encode(${table}.source_hash, 'hex'), '')`;

/** The key of each kind as `uniqueKeyOf` writes it, and what marks the record that bears it. */
const MARKS: Readonly<Record<KnownKind, { table: string; key: string; mark: string }>> = {
  application: { table: 'disclosure_case', key: 'held.ref', mark: hash('held') },
  review: { table: 'review', key: 'held.ref', mark: hash('held') },
  lawsuit: { table: 'lawsuit', key: 'held.ref', mark: hash('held') },
  caseNo: { table: 'disclosure_case', key: 'held.case_no', mark: 'held.ref' },
  figure: {
    table: 'annual_figure',
    key: `held.year || chr(10) || held.item || chr(10) || held.scope`,
    mark: hash('held'),
  },
  opening: { table: 'opening', key: 'held.year::text', mark: hash('held') },
  document: {
    table: 'normative_document',
    key: `held.type || chr(10) || held.title || chr(10) || coalesce(held.document_no, '') || chr(10) || held.issued_on`,
    mark: hash('held'),
  },
};

interface MarkRow {
  readonly id: number;
  readonly agency: string;
  readonly key: string;
  readonly mark: string;
}

/** What the database holds of the records that an import brings. */
@Injectable()
export class KnownRegisterRepository {
  constructor(private readonly cipher: PersonalDataCipher) {}

  async marks(
    manager: EntityManager,
    kind: KnownKind,
    keys: readonly RecordKey[],
  ): Promise<Map<string, string>> {
    const { table, key, mark } = MARKS[kind];
    const rows = await manager.query<MarkRow[]>(
      `select agency.id, agency.code as agency, ${key} as key, ${mark} as mark
         from json_to_recordset($1::json) as asked(agency text, key text)
         join agency on agency.code = asked.agency
         join ${table} held on held.agency_id = agency.id and ${key} = asked.key`,
      [JSON.stringify(keys.map(({ agency, key: asked }) => ({ agency, key: asked })))],
    );
    return new Map(rows.map((row) => [keyText(row), kind === 'application' ? this.opened(row) : row.mark]));
  }

  /** The hash of an application is sealed, and absent where it was recorded by hand. */
  private opened({ id, mark }: MarkRow): string {
    if (mark === '') return mark;
    return this.cipher.openBytes(id, SOURCE_HASH, Buffer.from(mark, 'hex')).toString('hex');
  }

  /** @param into the agency imported into: it and those below it may be written to, as far as they are open */
  agencies(
    manager: EntityManager,
    codes: readonly string[],
    { id, open = 'all' }: { readonly id: number; readonly open?: OpenCases },
  ): Promise<KnownAgency[]> {
    return manager.query<KnownAgency[]>(
      `select agency.code, agency.name, agency.level, agency.kind, parent.code as "parentCode",
              path.descendant_id is not null and ($3::int[] is null or agency.id = any($3)) as "inScope"
         from agency
         left join agency parent on parent.id = agency.parent_id
         left join agency_closure path on path.ancestor_id = $2 and path.descendant_id = agency.id
        where agency.code = any($1)`,
      [codes, id, open === 'all' ? null : [...open]],
    );
  }
}
