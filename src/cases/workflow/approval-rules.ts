import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ApprovalRule } from '../../domain/workflow/life.js';

/** How an agency approves. Bound to the settings of the agency tree where there are such. */
export interface ApprovalRules {
  of(manager: EntityManager, agencyId: number): Promise<ApprovalRule>;
}
export const APPROVAL_RULES = Symbol('approval rules');

/** Signatures stand on paper unless an agency says otherwise. */
@Injectable()
export class ApprovalOnPaper implements ApprovalRules {
  of(): Promise<ApprovalRule> {
    return Promise.resolve('onPaper');
  }
}
