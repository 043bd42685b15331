import { Injectable } from '@nestjs/common';
import { unknownAgency } from './unknown-agency.js';
import { RequestError } from '../platform/http/request-error.js';
import type { Agency } from './agency.entity.js';
import { AgencyRepository } from './agency.repository.js';
import type { AgencyAnswer, NewAgencyBody } from './agency.schemas.js';

@Injectable()
export class AgenciesService {
  constructor(private readonly agencies: AgencyRepository) {}

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

  async add(body: NewAgencyBody, rootId: number | null): Promise<AgencyAnswer> {
    const { parentCode, reviewBody = null, court = null, ...rest } = body;
    const parent = parentCode === undefined ? null : await this.agencies.byCode(parentCode, rootId);
    if (parentCode !== undefined && !parent) throw new RequestError('agency.parentNotFound');
    if (!parent && rootId !== null) throw new RequestError('access.denied');
    const added = await this.agencies.add({ ...rest, reviewBody, court, parentId: parent?.id ?? null });
    if (!added) throw new RequestError('agency.codeTaken', { code: body.code });
    return toAnswer(added, parent?.code);
  }
}

function toAnswer(agency: Agency, parentCode: string | undefined): AgencyAnswer {
  const { code, name, level, kind, reviewBody, court, validTo, isDemonstration } = agency;
  return {
    code,
    name,
    level,
    kind,
    parentCode: parentCode ?? null,
    reviewBody,
    court,
    endedOn: validTo,
    demonstration: isDemonstration,
  };
}
