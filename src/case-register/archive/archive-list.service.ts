import { Inject, Injectable } from '@nestjs/common';
import { CasesRepository } from '../../cases/cases.repository.js';
import { law } from '../../law/law.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { ArchiveList } from './archive-list.schemas.js';
import { ArchiveRepository } from './archive.repository.js';
import { ArchiveSources } from './archive-sources.js';

type Item = Omit<ArchiveList['items'][number], 'no'>;

/** 卷内目录: everything that is kept of a case, in the order in which it happened (条例 art. 45). */
@Injectable()
export class ArchiveListService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly archive: ArchiveRepository,
    private readonly sources: ArchiveSources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound`, `archiveList.caseOpen` */
  of(agency: { readonly id: number; readonly name: string }, caseNo: string): Promise<ArchiveList> {
    return this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agency.id, caseNo);
      if (!found) throw new RequestError('case.notFound');
      const { receivedOn, handledOn, ended } = await this.archive.case(manager, agency.id, found.id);
      if (!ended) throw new RequestError('archiveList.caseOpen');
      const facts = await this.archive.facts(manager, agency.id, found.id);
      const papers = await this.sources.of(manager, agency.id, found.id);
      const items: Item[] = [
        factOf('收到申请', receivedOn, found.caseNo),
        ...facts.map(({ type, on, number, struck }) =>
          factOf(`${law().workflow.label(type)}${struck ? '（已更正）' : ''}`, on, number),
        ),
        ...papers.map((paper): Item => ({ kind: 'paper', ...paper })),
      ];
      return {
        agency: agency.name,
        caseNo: found.caseNo ?? found.ref,
        receivedOn,
        handledOn,
        madeOn: this.clock.today(),
        items: inOrder(items).map((item, index) => ({ no: index + 1, ...item })),
        pages: papers.reduce((sum, { pages }) => sum + (pages ?? 0), 0),
      };
    });
  }
}

const factOf = (title: string, on: string, number: string | null): Item => ({
  kind: 'fact',
  title,
  on,
  number,
  pages: null,
  sha256: null,
});

/** By day; on the same day as they were recorded, papers behind what they belong to. */
const inOrder = (items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
