import { Injectable } from '@nestjs/common';
import type { Agency } from '../agencies/agency.entity.js';
import type { Actor } from './actor.js';

/** Whose applications an account may see. Aggregates reach further: they follow the tree. */
@Injectable()
export class AgencyReach {
  /** Of the named agencies those whose applications the account may see: its own; for accounts of the installation all. */
  casesOf(actor: Pick<Actor, 'agencyId'>, agencies: readonly Pick<Agency, 'id'>[]): number[] {
    const ids = agencies.map(({ id }) => id);
    return actor.agencyId === null ? ids : ids.filter((id) => id === actor.agencyId);
  }
}
