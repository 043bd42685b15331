import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EffectiveSettings } from '../settings/effective-settings.js';
import type { IntakeRules } from './intake-findings.js';

/** The settings of an agency that an intake follows: the one place where they are asked for. */
@Injectable()
export class IntakeRulesReader {
  constructor(private readonly settings: EffectiveSettings) {}

  of(manager: EntityManager, agencyId: number): Promise<IntakeRules> {
    return this.settings.of(manager, agencyId);
  }
}
