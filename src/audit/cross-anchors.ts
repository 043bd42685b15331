import { Injectable } from '@nestjs/common';
import { INSTALLATION_CHAIN } from '../platform/audit/audit-entry.js';
import type { KeptHead } from './chain-check.js';
import { ChainReader } from './chain-reader.js';

interface Row {
  readonly seq: number;
  readonly subjectId: string;
  readonly facts: string;
}

/** Heads of chains that the chains of superior agencies hold: to change one unnoticed, both must be changed. */
@Injectable()
export class CrossAnchors {
  constructor(private readonly reader: ChainReader) {}

  /**
   * @param holders chains that are read
   * @param of absent: of every chain
   * @returns by the chain that was anchored
   */
  async of(holders: readonly number[], of?: number): Promise<Map<number, KeptHead[]>> {
    const found = new Map<number, KeptHead[]>();
    for (const holder of holders) {
      const where = holder === INSTALLATION_CHAIN ? '系统链' : `上级链 ${holder} `;
      for (const { seq, subjectId, facts } of await this.rows(holder, of)) {
        const anchored = anchorIn(facts);
        if (!anchored) continue; // The check of the holder tells of it.
        const chain = Number(subjectId);
        const heads = found.get(chain) ?? [];
        found.set(chain, heads);
        heads.push({ seq: anchored.seq, hash: anchored.hash, where: `${where}第 ${seq} 条` });
      }
    }
    return found;
  }

  private rows(holder: number, of: number | undefined): Promise<Row[]> {
    return this.reader.within(holder, (manager) =>
      manager.query<Row[]>(
        `select seq, subject_id as "subjectId", facts from audit_entry
          where chain = $1 and action = 'audit.anchored' and ($2::text is null or subject_id = $2) order by seq`,
        [holder, of === undefined ? null : String(of)],
      ),
    );
  }
}

function anchorIn(facts: string): { readonly seq: number; readonly hash: string } | undefined {
  try {
    const { seq, hash } = JSON.parse(facts) as { seq?: unknown; hash?: unknown };
    return typeof seq === 'number' && typeof hash === 'string' ? { seq, hash } : undefined;
  } catch {
    return undefined;
  }
}
