import type { Case } from '../api/types.js';
import { placePath, type Place } from '../shell/place.js';

export const STATE_LABELS = { open: '办理中', decided: '已决定', handled: '已办结' } as const;

export const WAITING_LABELS = {
  supplement: '等待补正',
  fee: '等待缴费',
  thirdParty: '等待第三方意见',
  agency: '等待其他机关意见',
} as const;

export const PERSON_LABELS = {
  principal: '申请人',
  coApplicant: '共同申请人',
  representative: '代表人或代理人',
} as const;

export const calledOf = ({ caseNo, ref }: Pick<Case, 'caseNo' | 'ref'>): string => caseNo ?? ref;

const ENDED: readonly Case['stage'][] = ['served', 'closed', 'voided', 'archived'];

/** Whether its papers can be put away. */
export const hasEnded = ({ stage, state }: Pick<Case, 'stage' | 'state'>): boolean =>
  ENDED.includes(stage) || (state === 'handled' && stage !== 'returned');

export const casePath = (place: Place, called: string): string =>
  `${placePath(place, 'cases')}/${encodeURIComponent(called)}`;
