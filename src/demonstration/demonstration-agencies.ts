import type { AgencyKind, AgencyLevel } from '../law/vocabularies/keys.js';

export interface DemonstrationAgency {
  readonly code: string;
  readonly name: string;
  readonly level: AgencyLevel;
  readonly kind: AgencyKind;
  /** Short name in document numbers. */
  readonly mark: string;
  readonly reviewBody: string;
  readonly court: string;
  /** Applications a year. */
  readonly applications: number;
  /** Decisions a year of the kinds that table 二 counts, about. */
  readonly decisions: { readonly licensing: number; readonly punishment: number; readonly coercion: number };
  readonly feesFen: number;
  readonly subjects: readonly [string, ...string[]];
}

const COURT = '演示县人民法院';
const COUNTY = '演示县人民政府';

export const ROOT_CODE = 'demo-county';

/** A county government, three departments and two townships; that it is all made up, their names say. */
export const DEMONSTRATION_AGENCIES: readonly [DemonstrationAgency, ...DemonstrationAgency[]] = [
  {
    code: ROOT_CODE,
    name: COUNTY,
    level: 'county',
    kind: 'government',
    mark: '演政',
    reviewBody: '演示市人民政府',
    court: '演示市中级人民法院',
    applications: 34,
    decisions: { licensing: 0, punishment: 0, coercion: 0 },
    feesFen: 0,
    subjects: ['征收土地公告及批准文件', '棚户区改造项目批复', '县政府常务会议纪要', '企业扶持资金分配方案'],
  },
  {
    code: 'demo-land',
    name: '演示县自然资源局',
    level: 'county',
    kind: 'department',
    mark: '演自然资',
    reviewBody: COUNTY,
    court: COURT,
    applications: 40,
    decisions: { licensing: 1260, punishment: 34, coercion: 3 },
    feesFen: 128_640_500,
    subjects: ['宗地出让合同', '建设用地规划许可证', '土地勘测定界图', '集体土地征收补偿安置方案'],
  },
  {
    code: 'demo-housing',
    name: '演示县住房和城乡建设局',
    level: 'county',
    kind: 'department',
    mark: '演住建',
    reviewBody: COUNTY,
    court: COURT,
    applications: 30,
    decisions: { licensing: 842, punishment: 57, coercion: 6 },
    feesFen: 36_052_000,
    subjects: ['商品房预售许可证', '住宅专项维修资金使用情况', '老旧小区改造验收材料', '房屋征收评估报告'],
  },
  {
    code: 'demo-education',
    name: '演示县教育局',
    level: 'county',
    kind: 'department',
    mark: '演教',
    reviewBody: COUNTY,
    court: COURT,
    applications: 16,
    decisions: { licensing: 95, punishment: 4, coercion: 0 },
    feesFen: 0,
    subjects: ['义务教育招生划片方案', '民办学校年检结果', '教师招聘成绩复核办法'],
  },
  {
    code: 'demo-qingshi',
    name: '演示县青石镇人民政府',
    level: 'township',
    kind: 'townshipGovernment',
    mark: '青政',
    reviewBody: COUNTY,
    court: COURT,
    applications: 18,
    decisions: { licensing: 210, punishment: 12, coercion: 2 },
    feesFen: 0,
    subjects: ['宅基地审批资料', '村集体资产清查结果', '危房改造补助名单'],
  },
  {
    code: 'demo-baisha',
    name: '演示县白沙乡人民政府',
    level: 'township',
    kind: 'townshipGovernment',
    mark: '白政',
    reviewBody: COUNTY,
    court: COURT,
    applications: 14,
    decisions: { licensing: 156, punishment: 7, coercion: 1 },
    feesFen: 0,
    subjects: ['惠农补贴发放明细', '林地承包合同', '乡道改建工程预算'],
  },
];
