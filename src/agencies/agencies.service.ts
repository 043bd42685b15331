import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { unknownAgency } from './unknown-agency.js';
import { RequestError } from '../platform/http/request-error.js';
import type { Agency } from './agency.entity.js';
import { AgencyRepository } from './agency.repository.js';
import type { AgencyAnswer, NewAgencyBody } from './agency.schemas.js';
import type { Recorder } from './recorder.js';

@Injectable()
export class AgenciesService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly system: SystemTransaction,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param rootId the agency whose tree the account sees; null: every agency */
  async list(rootId: number | null): Promise<AgencyAnswer[]> {
    const agencies = await this.agencies.list(rootId);
    const codes = new Map(agencies.map(({ id, code }) => [id, code]));
    return agencies.map((agency) =>
      toAnswer(agency, agency.parentId === null ? undefined : codes.get(agency.parentId)),
    );
  }

  /** The agency and all below it. */
  tree(rootId: number): Promise<Agency[]> {
    return this.agencies.list(rootId);
  }

  /** @throws DomainError `agency.unknown`, alike for an absent agency and one outside the tree */
  async find(code: string, rootId: number | null): Promise<Agency> {
    const agency = await this.agencies.byCode(code, rootId);
    if (!agency) throw unknownAgency();
    return agency;
  }

  /**
   * @param by adds within the own tree
   * @throws RequestError `agency.foundedInFuture`, `agency.parentNotFound`, `agency.codeTaken`, `access.denied`
   */
  async add(body: NewAgencyBody, by: Recorder): Promise<AgencyAnswer> {
    const rootId = by.agencyId;
    const { parentCode, reviewBody = null, court = null, foundedOn = null, ...rest } = body;
    const today = this.clock.today();
    if (foundedOn !== null && foundedOn > today)
      throw new RequestError('agency.foundedInFuture', { foundedOn, today });
    const parent = parentCode === undefined ? null : await this.agencies.byCode(parentCode, rootId);
    if (parentCode !== undefined && !parent) throw new RequestError('agency.parentNotFound');
    if (!parent && rootId !== null) throw new RequestError('access.denied');
    return this.system.run(async (manager) => {
      const row = {
        ...rest,
        reviewBody,
        court,
        validFrom: foundedOn,
        parentId: parent?.id ?? null,
        // Below nobody before there was one: no tree of an earlier day has it.
        parentSince: parent ? foundedOn : null,
      };
      const added = await this.agencies.add(manager, row);
      if (!added) throw new RequestError('agency.codeTaken', { code: body.code });
      await this.audit.record(manager, added.id, {
        actor: by,
        action: 'agency.added',
        subject: { kind: 'agency', id: added.code },
        facts: { name: added.name, parent: parent?.code ?? null, ...(foundedOn !== null && { foundedOn }) },
      });
      return toAnswer(added, parent?.code);
    });
  }
}

function toAnswer(agency: Agency, parentCode: string | undefined): AgencyAnswer {
  const { code, name, level, kind, reviewBody, court, validFrom, validTo, isDemonstration } = agency;
  return {
    code,
    name,
    level,
    kind,
    parentCode: parentCode ?? null,
    reviewBody,
    court,
    foundedOn: validFrom,
    endedOn: validTo,
    demonstration: isDemonstration,
  };
}
