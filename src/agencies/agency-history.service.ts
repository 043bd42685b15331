import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../law/domain-error.js';
import { addDays } from '../law/local-date.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { actFor } from '../platform/database/act-for.js';
import { RecountOrdering } from '../settings/recount-ordering.js';
import { AgenciesService } from './agencies.service.js';
import type { AgencyChange } from './agency-change.entity.js';
import { AgencyChangeRepository } from './agency-change.repository.js';
import type { AgencyChangeAnswer, NewAgencyChange } from './agency-change.schemas.js';
import type { Agency } from './agency.entity.js';
import type { Recorder } from './recorder.js';

type Effect = Parameters<AgencyChangeRepository['add']>[2];
type Facts = Partial<
  Pick<AgencyChange, 'nameBefore' | 'nameAfter' | 'parentBefore' | 'parentAfter' | 'successorId'>
>;

type Row = Parameters<AgencyChangeRepository['add']>[1];
const NOTHING = {
  nameBefore: null,
  nameAfter: null,
  parentBefore: null,
  parentAfter: null,
  successorId: null,
};

const refusal = (code: string, sentence: string): DomainError => new DomainError(code, sentence);

/** Renames, moves, mergers and ends of agencies; what went before stays known, so that past years keep their names and tree. */
@Injectable()
export class AgencyHistoryService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly agencies: AgenciesService,
    private readonly changes: AgencyChangeRepository,
    private readonly recounts: RecountOrdering,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the order of the days. @throws DomainError `agency.unknown` */
  async history(code: string, rootId: number | null): Promise<AgencyChangeAnswer[]> {
    const { id } = await this.agencies.find(code, rootId);
    return this.system.readOnly((manager) => this.answers(manager, id));
  }

  /**
   * Records a change and gives the history with it.
   * @throws DomainError `agency.unknown`, `agency.change` (the days or the change contradict what is known)
   */
  async record(code: string, change: NewAgencyChange, by: Recorder): Promise<AgencyChangeAnswer[]> {
    const { id } = await this.agencies.find(code, by.agencyId);
    const other = await this.named(change, by);
    return this.system.run(async (manager) => {
      const agency = await this.changes.locked(manager, id);
      const latest = await this.changes.latest(manager, id);
      this.checkDay(agency, latest, change);
      const [facts, effect] = await this.effect(manager, agency, change, other);
      const row = {
        agencyId: id,
        position: (latest?.position ?? 0) + 1,
        kind: change.kind,
        happenedOn: change.on,
        basis: change.basis,
        ...NOTHING,
        recordedBy: by.username,
        ...facts,
      };
      const recounted = await this.add(manager, row, effect);
      const answers = await this.answers(manager, id);
      const { on, basis } = change;
      const { parentBefore, parentAfter, successor } = answers.at(-1) ?? {};
      await this.audit.record(manager, id, {
        actor: by,
        action: `agency.${change.kind}`,
        subject: { kind: 'agency', id: code },
        facts: {
          on,
          basis,
          ...facts,
          parentBefore,
          parentAfter,
          successor,
          successorId: undefined,
          ...(recounted > 0 && { agencies: recounted }),
        },
      });
      return answers;
    });
  }

  /** Whoever comes under another superior comes under its counting rules. @returns how many agencies are counted anew */
  private async add(manager: EntityManager, row: Row, effect: Effect): Promise<number> {
    const key = (): string => `agency ${row.agencyId} ${row.position}`;
    const move = { rootId: row.agencyId, key, payload: () => ({ movedAgency: row.agencyId }) };
    const { agencies } = await this.recounts.around(manager, move, async () => {
      await this.changes.add(manager, row, effect);
      await actFor(manager, { agencyId: row.agencyId, scope: 'tree' });
    });
    return agencies;
  }

  /** The other agency that a move or a merger names; only an account of the installation moves an agency to the top. */
  private async named(change: NewAgencyChange, by: Recorder): Promise<Agency | null> {
    if (change.kind === 'merged') return this.agencies.find(change.successorCode, by.agencyId);
    if (change.kind !== 'moved') return null;
    if (change.parentCode !== null) return this.agencies.find(change.parentCode, by.agencyId);
    if (by.agencyId === null) return null;
    throw refusal('agency.change', '只有系统管理员可以把机关调整为没有上级，请填写新的上级机关。');
  }

  private checkDay(agency: Agency, latest: AgencyChange | null, { on }: NewAgencyChange): void {
    if (agency.validTo !== null)
      throw refusal('agency.change', `“${agency.name}”已于 ${agency.validTo} 终止，不能再登记变更。`);
    if (on > this.clock.today())
      throw refusal('agency.change', `生效日 ${on} 还没有到，请在变更生效后登记。`);
    if (agency.validFrom !== null && on <= agency.validFrom)
      throw refusal('agency.change', `生效日 ${on} 不晚于该机关的设立日 ${agency.validFrom}，请核对日期。`);
    if (latest && on < latest.happenedOn)
      throw refusal(
        'agency.change',
        `生效日 ${on} 早于已登记的上一次变更（${latest.happenedOn}），变更应按先后顺序登记。`,
      );
  }

  private async effect(
    manager: EntityManager,
    agency: Agency,
    change: NewAgencyChange,
    other: Agency | null,
  ): Promise<[Facts, Effect]> {
    switch (change.kind) {
      case 'renamed':
        if (change.name === agency.name)
          throw refusal('agency.change', `机关现在的名称就是“${agency.name}”，无需更名。`);
        return [{ nameBefore: agency.name, nameAfter: change.name }, { name: change.name }];
      case 'moved':
        await this.checkMove(manager, agency, other);
        return [
          { parentBefore: agency.parentId, parentAfter: other?.id ?? null },
          { parentId: other?.id ?? null, parentSince: change.on },
        ];
      case 'merged':
        if (!other || other.id === agency.id || other.validTo !== null)
          throw refusal('agency.change', '并入的机关应是另一个尚未终止的机关，请核对代码。');
        await this.checkNothingBelow(manager, agency);
        return [{ successorId: other.id }, { validTo: addDays(change.on, -1) }];
      case 'dissolved':
        await this.checkNothingBelow(manager, agency);
        return [{}, { validTo: addDays(change.on, -1) }];
    }
  }

  private async checkMove(manager: EntityManager, agency: Agency, parent: Agency | null): Promise<void> {
    if ((parent?.id ?? null) === agency.parentId)
      throw refusal('agency.change', `“${agency.name}”现在就归该上级机关，无需调整。`);
    if (!parent) return;
    if (parent.validTo !== null)
      throw refusal('agency.change', `“${parent.name}”已经终止，不能作为上级机关。`);
    if (await this.changes.isBelow(manager, parent.id, agency.id))
      throw refusal(
        'agency.change',
        `“${parent.name}”是“${agency.name}”自己或其下级，不能作为它的上级机关。`,
      );
  }

  private async checkNothingBelow(manager: EntityManager, agency: Agency): Promise<void> {
    const children = await this.changes.livingChildren(manager, agency.id);
    if (children.length === 0) return;
    const names = children.slice(0, 3).map(({ name }) => name);
    throw refusal(
      'agency.change',
      `“${agency.name}”还有 ${children.length} 个下级机关（${names.join('、')}等），请先调整它们的隶属关系。`,
    );
  }

  private async answers(manager: EntityManager, agencyId: number): Promise<AgencyChangeAnswer[]> {
    const history = await this.changes.history(manager, agencyId);
    const ids = history.flatMap((change) => [change.parentBefore, change.parentAfter, change.successorId]);
    const codes = await this.changes.codes(
      manager,
      ids.filter((id) => id !== null),
    );
    const codeOf = (id: number | null): string | null => (id === null ? null : (codes.get(id) ?? null));
    return history.map((change) => ({
      position: change.position,
      kind: change.kind,
      on: change.happenedOn,
      basis: change.basis,
      nameBefore: change.nameBefore,
      nameAfter: change.nameAfter,
      parentBefore: codeOf(change.parentBefore),
      parentAfter: codeOf(change.parentAfter),
      successor: codeOf(change.successorId),
      recordedAt: change.recordedAt.toISOString(),
      recordedBy: change.recordedBy,
    }));
  }
}
