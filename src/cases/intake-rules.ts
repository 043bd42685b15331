import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { IntakeRules } from './intake-findings.js';

const RECOMMENDED: IntakeRules = { onlineConfirmation: 'mutual', soleTraderColumn: 'naturalPerson' };

/** The settings of an agency that an intake follows: the one place where they are asked for. */
@Injectable()
export class IntakeRulesReader {
  of(_manager: EntityManager, _agencyId: number): Promise<IntakeRules> {
    return Promise.resolve(RECOMMENDED);
  }
}
