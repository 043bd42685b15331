import type { Proceeding, ProceedingItem } from '../api/types.js';
import { KIND_LABELS } from '../proceedings-list/list-filter.js';
import { placePath, type Place } from '../shell/place.js';

export type ProceedingKind = Proceeding['kind'];

const LEVELS: Readonly<Record<number, string>> = { 1: '一审', 2: '二审', 3: '再审' };

export const levelName = (level: number): string => LEVELS[level] ?? `第 ${level} 审`;

export const COMPLAINANT_LABELS = {
  applicant: '申请人',
  thirdParty: '第三方',
} as const satisfies Record<Proceeding['complainant'], string>;

export const ROUTE_LABELS = {
  direct: '未经复议直接起诉',
  afterReview: '复议后起诉',
} as const satisfies Record<NonNullable<Proceeding['route']>, string>;

export const ROLE_LABELS = {
  original: '作出答复的机关',
  reviewBody: '作为复议机关的共同被告',
} as const satisfies Record<NonNullable<Proceeding['role']>, string>;

export const ORDER_LABELS = {
  redo: '重新作出答复',
  answer: '对没有答复的作出答复',
} as const satisfies Record<NonNullable<Proceeding['ordered']>, string>;

export const CAUSE_LABELS = {
  redo: '重新答复',
  orderedFirst: '首次答复',
  selfCorrection: '自行纠正后重新答复',
} as const satisfies Record<Proceeding['consequences'][number]['cause'], string>;

export const PROCEDURE_LABELS = { ordinary: '普通程序', simplified: '简易程序' } as const;
export const FORM_LABELS = { judgment: '判决', ruling: '裁定', mediation: '调解书' } as const;
export const APPELLANT_LABELS = { plaintiff: '原告', agency: '本机关', other: '其他当事人' } as const;

/** 复〔2026〕1号, or the number that the review body or the court gave. */
export const calledProceeding = ({ number, ref }: Pick<ProceedingItem, 'number' | 'ref'>): string =>
  number ?? ref;

export const titleOf = (one: Pick<ProceedingItem, 'kind' | 'number' | 'ref'>): string =>
  `${KIND_LABELS[one.kind]} ${calledProceeding(one)}`;

interface Prefilled {
  readonly caseNo?: string | undefined;
  /** The review that the lawsuit follows. */
  readonly review?: string | undefined;
}

/** The form in which one is logged. */
export function filingPath(place: Place, kind: ProceedingKind, { caseNo, review }: Prefilled): string {
  const search = new URLSearchParams();
  if (caseNo !== undefined) search.set('case', caseNo);
  if (review !== undefined) search.set('review', review);
  return `${placePath(place, 'proceedings')}/${kind}s/new?${search.toString()}`;
}
