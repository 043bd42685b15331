import type { NewDismissal, SubmissionState } from '../api/types.js';

export const STATE_LABELS: Readonly<Record<SubmissionState, string>> = {
  pending: '待确认',
  confirmed: '已确认',
  dismissed: '不是申请',
};

export const DISMISSAL_LABELS: Readonly<Record<NewDismissal['as'], string>> = {
  inquiry: '咨询',
  misdirected: '误投',
  duplicate: '重复录入',
  notAnApplication: '不是信息公开申请',
};
