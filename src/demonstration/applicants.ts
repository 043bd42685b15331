import type { ApplicantType } from '../law/vocabularies/keys.js';
import type { ApplicationRecord } from '../imports/ledger/records/record-schemas.js';
import type { Chance } from './chance.js';

type Applicant = ApplicationRecord['applicant'];

const SURNAMES: readonly [string, ...string[]] = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
];
const GIVEN: readonly [string, ...string[]] = [
  '建国',
  '秀英',
  '志强',
  '丽华',
  '文博',
  '雅琴',
  '海涛',
  '雪梅',
  '俊杰',
  '桂兰',
  '晓东',
  '玉珍',
];

/** Names of organisations say that they are made up; names of people are of the kind that thousands bear. */
const ORGANISATIONS: Readonly<
  Record<Exclude<ApplicantType, 'naturalPerson'>, readonly [string, ...string[]]>
> = {
  commercialEnterprise: ['演示建筑工程有限公司', '演示置业有限公司', '演示农业科技有限公司'],
  researchInstitution: ['演示大学公共管理研究所', '演示省环境科学研究院'],
  socialWelfareOrganization: ['演示环境保护协会', '演示公益服务中心'],
  legalServiceOrganization: ['演示律师事务所', '演示法律服务所'],
  other: ['演示小区业主委员会', '演示村村民小组'],
};

export function applicantOf(type: ApplicantType, chance: Chance): Applicant {
  const name =
    type === 'naturalPerson'
      ? `${chance.pick(SURNAMES)}${chance.pick(GIVEN)}`
      : chance.pick(ORGANISATIONS[type]);
  return { type, name };
}
