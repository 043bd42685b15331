import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import type { CaseCircumstances } from '../../domain/workflow/life.js';

/** What of the workflow is the agency's own choice. */
export type WorkflowRules = Pick<CaseCircumstances, 'approval' | 'extensionParts'>;

/** How an agency approves and extends. Bound to the settings of the agency tree where there are such. */
export interface ApprovalRules {
  of(manager: EntityManager, agencyId: number): Promise<WorkflowRules>;
}
export const APPROVAL_RULES = Symbol('approval rules');

/** As the settings of the agency tree say; signatures stand on paper unless an agency chose otherwise. */
@Injectable()
export class ApprovalOfSettings implements ApprovalRules {
  constructor(private readonly settings: EffectiveSettings) {}

  async of(manager: EntityManager, agencyId: number): Promise<WorkflowRules> {
    const { approval, extensionParts } = await this.settings.of(manager, agencyId);
    return { approval, extensionParts };
  }
}
