import type { ApplicantType } from '../../law/vocabularies/keys.js';

/** Column of 个体工商户 with a trade name (DOMAIN edge 17, setting `soleTraderColumn`). */
export type SoleTraderColumn = 'naturalPerson' | 'commercialEnterprise';

export interface TypeSuggestion {
  readonly type: ApplicantType;
  /** The words of the name that speak for it. */
  readonly because: string;
}

/** From the most telling words to the least: 律师事务所有限公司 does not exist, 大学出版社有限公司 does. */
const HINTS: readonly (readonly [RegExp, ApplicantType])[] = [
  [/律师事务所|法律服务所|公证处|司法鉴定(?:中心|所)|法律援助中心/u, 'legalServiceOrganization'],
  [/(?:村|居|社区居)(?:民)?委(?:员)?会|业主委员会|业委会|村民小组|经济合作社$/u, 'other'],
  [/公司|合伙企业|专业合作社|独资企业|集团$|银行$|厂$/u, 'commercialEnterprise'],
  [/报社|电视台|广播|通讯社|杂志社|融媒体/u, 'other'],
  [
    /基金会|慈善|协会$|商会$|学会$|联合会$|促进会$|研究会$|志愿者|社会工作服务中心|服务社$/u,
    'socialWelfareOrganization',
  ],
  [/大学|学院|研究院|研究所|科学院/u, 'researchInstitution'],
  [/小学|中学|幼儿园|医院|卫生院|图书馆|博物馆|(?:局|厅|委员会|人民政府|办事处|中心|站)$/u, 'other'],
];
const SOLE_TRADER =
  /个体工商户|个体户|(?:经营部|商行|小吃店|便利店|超市|理发店|门市部|饭店|餐馆|工作室|商店)$/u;
/** Two to four characters, a family name of two and its given name, or a name of a minority with its dots. */
const PERSON = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:·\p{Script=Han}+)+)$/u;

/** What the name says about the type; a suggestion, never a decision: the clerk decides, and nothing is refused. */
export function suggestedType(name: string, soleTrader: SoleTraderColumn): TypeSuggestion | undefined {
  const plain = name.normalize('NFKC').replace(/\s/gu, '');
  for (const [words, type] of HINTS) {
    const [because] = words.exec(plain) ?? [];
    if (because !== undefined) return { type, because };
  }
  const [trader] = SOLE_TRADER.exec(plain) ?? [];
  if (trader !== undefined) return { type: soleTrader, because: trader };
  return PERSON.test(plain) ? { type: 'naturalPerson', because: plain } : undefined;
}
