import { DomainError } from '../../law/domain-error.js';
import type { RemedyLaw } from '../../law/letters/remedy-schema.js';
import type { LocalDate } from '../../law/local-date.js';
import { signingBodyOf, type AgencyFacts, type SigningAgency } from './signing-body.js';

const SUPERIOR = { justice: '上一级司法行政部门', department: '上一级主管部门' } as const;

const missing = (agency: AgencyFacts, what: string): DomainError =>
  new DomainError(
    'remedy.noReviewBody',
    `没有登记“${agency.name}”的复议机关，机关树中也找不到${what}，文书没有生成。请在文书设置里填写复议机关，或者登记上级机关。`,
    { agency: agency.name },
  );

const government = ({ above }: SigningAgency): string | undefined =>
  above.find(({ kind }) => kind === 'government')?.name;

/**
 * Who hears a review of what the agency decided on that day: as the agency recorded it, else as the tree says
 * (行政复议法 art. 24, 27, 28; before 2024 the law of 1999). Where the applicant may choose, both in one phrase.
 * @throws DomainError `remedy.noReviewBody`, `remedy.noKind`
 */
export function reviewBodyOf(agency: SigningAgency, on: LocalDate, law: RemedyLaw): string {
  if (agency.reviewBody !== null) return agency.reviewBody;
  const body = signingBodyOf(agency, law);
  const rule = law.reviewBodies.findLast(({ from }) => from <= on)?.bodies[body];
  switch (rule) {
    case 'government':
    case 'governmentOrSuperior': {
      const same = government(agency);
      if (same === undefined) throw missing(agency, '其所属的人民政府');
      const superior = SUPERIOR[body === 'justice' ? 'justice' : 'department'];
      return rule === 'government' ? same : `${same}或者${superior}`;
    }
    case 'superior': {
      const [parent] = agency.above;
      if (parent?.kind !== 'verticalBody') throw missing(agency, '其上一级主管部门');
      return parent.name;
    }
    case 'nextGovernment': {
      // A province reviews what it decided itself (行政复议法 art. 24(2)).
      if (agency.level === 'province') return agency.name;
      const next = government(agency);
      if (next === undefined) throw missing(agency, '上一级人民政府');
      return next;
    }
    case undefined:
      throw missing(agency, '这一日期适用的规定');
  }
}

/**
 * The court that hears suits against the agency: as it was recorded, else that of the agency above where that is of the same
 * level and answers to a court of the same level (行政诉讼法 art. 14, 15, 18).
 * @throws DomainError `remedy.noCourt`, `remedy.noKind`
 */
export function courtOf(agency: SigningAgency, law: RemedyLaw): string {
  if (agency.court !== null) return agency.court;
  const courtLevel = (one: AgencyFacts): string => law.signingBodies[signingBodyOf(one, law)].court;
  const own = courtLevel(agency);
  const [parent] = agency.above;
  if (parent?.court != null && parent.kind !== null && parent.level === agency.level) {
    if (courtLevel(parent) === own) return parent.court;
  }
  const level = own === 'basic' ? '基层人民法院或者跨行政区域管辖的法院' : '中级人民法院';
  throw new DomainError(
    'remedy.noCourt',
    `没有登记对“${agency.name}”提起行政诉讼的管辖法院（${level}），文书没有生成。请在文书设置里填写管辖法院。`,
    { agency: agency.name },
  );
}
