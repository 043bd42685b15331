import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArchiveSources } from '../case-register/archive/archive-sources.js';
import type { ArchivePaper } from '../case-register/archive/archive-sources.js';
import { dayInShanghai } from '../case-register/archive/day-in-shanghai.js';
import { AttachmentsRepository } from './attachments.repository.js';
import { ATTACHMENT_KIND_LABELS } from './kinds.js';

/** The attachments of a case among the papers of its archive: by kind, since the names of files may be somebody's. */
@Injectable()
export class AttachedPapers {
  constructor(
    private readonly attachments: AttachmentsRepository,
    sources: ArchiveSources,
  ) {
    sources.add((manager, agencyId, caseId) => this.of(manager, agencyId, caseId));
  }

  private async of(manager: EntityManager, agencyId: number, caseId: number): Promise<ArchivePaper[]> {
    const rows = await this.attachments.ofCase(manager, agencyId, caseId);
    const standing = rows.filter(({ struckAt }) => struckAt === null);
    return standing.map(({ kind, extension, documentOn, recordedAt, pages, sha256 }) => ({
      title: `${ATTACHMENT_KIND_LABELS[kind]}（${extension.toUpperCase()}）`,
      on: documentOn ?? dayInShanghai(recordedAt),
      number: null,
      pages,
      sha256,
    }));
  }
}
