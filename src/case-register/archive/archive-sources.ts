import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';

/** A paper in the archive of a case. */
export interface ArchivePaper {
  readonly title: string;
  readonly on: LocalDate;
  /** Its own number, such as 文号. */
  readonly number: string | null;
  readonly pages: number | null;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string | null;
}

/** Papers of one kind of a case, inside the transaction of its agency. */
export type ArchiveSource = (
  manager: EntityManager,
  agencyId: number,
  caseId: number,
) => Promise<readonly ArchivePaper[]>;

/** Where the papers of a case come from. The features that keep any add theirs at the start. */
@Injectable()
export class ArchiveSources {
  readonly #all: ArchiveSource[] = [];

  add(source: ArchiveSource): void {
    this.#all.push(source);
  }

  /** All papers, in the order of the sources. */
  async of(manager: EntityManager, agencyId: number, caseId: number): Promise<ArchivePaper[]> {
    const papers: ArchivePaper[] = [];
    for (const source of this.#all) papers.push(...(await source(manager, agencyId, caseId)));
    return papers;
  }
}
