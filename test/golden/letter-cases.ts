import { law } from '../../src/law/law.js';
import { standardWording, type LetterKind } from '../../src/law/letters/letters.js';
import { localDate, type LocalDate } from '../../src/law/local-date.js';
import type { Outcome } from '../../src/law/vocabularies/keys.js';
import type { AgencyFacts } from '../../src/domain/remedies/signing-body.js';
import { composeLetter } from '../../src/letters/text/compose.js';
import type {
  LetterAgency,
  LetterDecision,
  LetterEvent,
  LetterFacts,
  LetterInput,
} from '../../src/letters/text/letter-facts.js';
import { frozenText, type LetterLine } from '../../src/letters/text/letter-line.js';

export const YEARS = [2023, 2024, 2026] as const;

const facts = (name: string, rest: Partial<AgencyFacts>): AgencyFacts => ({
  name,
  kind: 'department',
  level: 'county',
  reviewBody: null,
  court: null,
  ...rest,
});
export const CITY = facts('甲市人民政府', { kind: 'government', level: 'prefecture' });
export const COUNTY = facts('丙县人民政府', { kind: 'government', court: '甲市中级人民法院' });
const OWN = { sealName: null, contact: '丙县中山路1号，0571-00000000', onlineFiling: null } as const;
const CITY_TAX = facts('国家税务总局甲市税务局', { kind: 'verticalBody', level: 'prefecture' });

/** One of each kind of body that signs letters (DOMAIN §11.6: which body hears the review, which court the suit). */
export const SIGNING_AGENCIES: readonly LetterAgency[] = [
  { ...facts('丙县教育局', { court: '丙县人民法院' }), above: [COUNTY, CITY], ...OWN },
  {
    ...facts('丙县柳溪镇人民政府', { kind: 'townshipGovernment', level: 'township', court: '丙县人民法院' }),
    above: [COUNTY, CITY],
    ...OWN,
  },
  {
    ...facts('丙县城关街道办事处', { kind: 'subdistrictOffice', level: 'township', court: '丙县人民法院' }),
    above: [COUNTY, CITY],
    ...OWN,
  },
  { ...COUNTY, above: [CITY], ...OWN },
  {
    ...facts('丙县人民政府办公室', { kind: 'governmentOffice', court: '丙县人民法院' }),
    above: [COUNTY, CITY],
    ...OWN,
  },
  {
    ...facts('国家税务总局丙县税务局', { kind: 'verticalBody', court: '丙县人民法院' }),
    above: [CITY_TAX],
    ...OWN,
  },
  { ...facts('丙县司法局', { court: '丙县人民法院' }), above: [COUNTY, CITY], ...OWN },
];
export const BUREAU = SIGNING_AGENCIES[0]!;

/** What clerks would write, by the key of the particular. */
const PARTICULARS: Readonly<Record<string, string>> = {
  materials: '申请表1份、身份证复印件1份',
  unclear: '申请表所述“相关文件”没有名称、文号或者其他特征性描述',
  guidance: '请写明文件名称、文号或者大致形成时间',
  matters: '一是2022年校舍维修批复；二是教师招聘方案；三是食堂采购合同',
  frequency: '自当年1月1日起向本机关提出政府信息公开申请186件，其中142件内容相近',
  replyPeriod: '收到本告知书之日起10个工作日内',
  extensionReason: '申请内容涉及年份较多，需要查阅纸质档案',
  delayReason: '需要检索的档案超过三千卷',
  feeStandard: '按件计收，当月第11件至第13件每件100元',
  payment: '持本通知书到非税收入收缴窗口缴纳，或者扫描通知书所附的缴款码缴纳',
  summary: '2022年校服采购中标合同（含单价明细）',
  content: '合同总价和履约期限',
  overrideReasons: '涉及使用财政资金，不公开可能对公共利益造成重大影响',
  unit: '丙县教育局档案室',
  assistance: '检索2020年至2022年校舍维修批复',
  replyBy: '收到本函之日起5个工作日内',
  given: '《关于校舍维修的批复》复印件1份，随本答复书寄送',
  refused: '附件中的供应商报价明细',
  reasons: '该内容公开后会对第三方的合法权益造成损害',
  classification: '依据保密事项范围第3项确定为秘密级，保密期限10年',
  searchedHow: '以“校舍维修”为关键词检索了公文系统和2018年至2022年纸质档案，没有结果',
  notOursBecause: '该信息由发展改革部门制作并保存',
  competentAgency: '丙县发展和改革局（0571-00000001）',
  properChannel: '丙县信访局（0571-00000002）',
  place: '丙县教育局一楼大厅',
  retention: '10年',
};

/** Where letters of different kinds say different things. */
const OWN_PARTICULARS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  published: { where: '丙县人民政府网站“政府信息公开”栏目（www.bingxian.gov.cn/zwgk）' },
  'refused.lawForbids': { specialLaw: '《中华人民共和国未成年人保护法》第一百零三条' },
  'refused.adminQuery': {
    specialLaw: '《不动产登记暂行条例》第二十七条',
    where: '持身份证明到丙县不动产登记中心查询窗口申请查询（0571-00000003）',
  },
  'declined.publication': { where: '丙县图书馆政府公报阅览处，或者丙县人民政府网站“政府公报”栏目' },
};

/** Of the decision, by kind of letter. */
const REASONS: Readonly<Record<string, string>> = {
  'refused.stateSecret': '该文件已依法确定为国家秘密，尚未解密',
  'refused.lawForbids': '该案卷载有可能识别出未成年人身份的信息，依法不得披露',
  'refused.threeSafetyOneStability': '安全防范系统的布点图公开后可能危及公共安全',
  'refused.internalAffairs': '该会议室使用安排属于后勤管理信息，对公民、法人和其他组织的权利义务不产生影响',
  'refused.processInfo': '该征求意见稿尚在讨论，没有形成决定',
  'refused.enforcementFile': '该询问笔录属于行政处罚案卷',
  'unavailable.needsCreation': '各校维修费用分散在各年度凭证中，没有按学校汇总的表格',
  'unavailable.stillUnclear': '补正后仍只写“全部相关文件”，不能据以检索',
  'declined.petition': '所列事项均为对教师调动的投诉',
  'declined.excessive': '逾期没有说明理由',
  'declined.confirmReissue': '要求在先前已经取得的复印件上加盖印章确认',
  'other.misc': '申请人是某有限公司，该公司已经注销，没有权利义务承受人',
};

type Shape = Omit<LetterEvent, 'on'> & { readonly on: string };

/** The events that a letter rests on, in the year. */
function eventsFor(kind: LetterKind, day: (monthDay: string) => LocalDate): LetterEvent[] {
  const supplement: Shape = { type: 'supplementRequested', on: '03-10', replyWithinWorkingDays: 15 };
  const consulted: Shape[] = [
    { type: 'thirdPartyConsulted', on: '03-12', party: '某服饰有限公司' },
    { type: 'thirdPartyReplied', on: '03-20', party: '某服饰有限公司', opinion: 'objects' },
  ];
  const known: Readonly<Record<string, readonly Shape[]>> = {
    supplementNotice: [supplement],
    reasonsRequest: [{ type: 'reasonsRequested', on: '03-14' }],
    extensionNotice: [{ type: 'extended', on: '03-27', workingDays: 20, approvedBy: '王五' }],
    delayNotice: [
      { type: 'reasonsRequested', on: '03-14' },
      { type: 'reasonsReceived', on: '03-20' },
      { type: 'delayed', on: '03-22', until: day('06-30') },
    ],
    thirdPartyConsultation: consulted.slice(0, 1),
    thirdPartyReply: consulted.slice(0, 1),
    consultationNotice: [
      ...consulted.slice(0, 1),
      { type: 'agencyConsulted', on: '03-12', party: '丙县财政局' },
    ],
    agencyConsultation: [{ type: 'agencyConsulted', on: '03-12', party: '丙县财政局' }],
    disclosureNotice: consulted,
    feeNotice: [{ type: 'feeNoticed', on: '03-15', amountFen: 30_000 }],
    partial: consulted,
    'refused.thirdParty': consulted,
    'unavailable.stillUnclear': [supplement, { type: 'supplementReceived', on: '03-20' }],
    'declined.excessive': [{ type: 'reasonsRequested', on: '03-14' }],
    'other.noSupplement': [supplement, { type: 'supplementLapsed', on: '04-01' }],
    'other.feeUnpaid': [
      { type: 'feeNoticed', on: '03-15', amountFen: 30_000 },
      { type: 'feeLapsed', on: '04-20' },
    ],
    withdrawn: [{ type: 'withdrawn', on: '03-18' }],
  };
  return (known[kind.key] ?? []).map((event) => ({ ...event, on: day(event.on) }));
}

function decisionFor({ key, when }: LetterKind, signedOn: LocalDate): LetterDecision | undefined {
  const filed = ['archiveCover', 'archiveList', 'serviceReceipt'].includes(key);
  const outcome: Outcome | undefined = when.outcomes?.[0] ?? (filed ? 'granted' : undefined);
  if (outcome === undefined) return undefined;
  const grounds =
    outcome === 'partial'
      ? [{ outcome, article: '第三十七条' }, { outcome: 'refused.thirdParty' as const }]
      : [{ outcome }];
  const delivery = key === 'serviceReceipt' ? { delivery: 'direct' as const } : {};
  return {
    round: 1,
    outcome,
    grounds,
    signedOn,
    documentNo: `丙教公开〔${signedOn.slice(0, 4)}〕7号`,
    particulars: {},
    ...delivery,
  };
}

export interface LetterCase {
  readonly facts: LetterFacts;
  readonly input: LetterInput;
}

/** A case of that year in which the letter may be written. */
export function letterCase(kind: LetterKind, year: number, outcome?: Partial<LetterDecision>): LetterCase {
  const day = (monthDay: string): LocalDate => localDate(`${year}-${monthDay}`);
  const events = eventsFor(kind, day);
  const decision = decisionFor(kind, day('04-25'));
  const handled = kind.when.state === 'handled';
  const on = decision?.signedOn ?? events.at(-1)?.on ?? day('03-06');
  const letters = [
    { name: '政府信息公开申请答复书', documentNo: `丙教公开〔${year}〕7号`, datedOn: day('04-25') },
    { name: '补正告知书', documentNo: `丙教公开告〔${year}〕3号`, datedOn: day('03-10') },
  ];
  return {
    facts: {
      caseNo: `〔${year}〕12号`,
      channel: 'registeredMail',
      receivedOn: day('03-05'),
      description: '丙县教育局2022年校舍维修的批复文件',
      form: '纸质',
      deliveryWanted: '邮寄',
      applicants: [{ name: '张三', type: 'naturalPerson' }],
      events,
      ...(decision && { decision: { ...decision, ...outcome } }),
      handledOn: handled ? day('04-28') : null,
      closedBy: null,
      letters: handled || kind.when.letter ? letters : [],
    },
    input: {
      on,
      particulars: {
        ...Object.fromEntries(
          kind.particulars.map(({ key }) => [
            key,
            (key === 'reasons' ? REASONS[kind.key] : OWN_PARTICULARS[kind.key]?.[key]) ?? PARTICULARS[key]!,
          ]),
        ),
        ...(kind.key === 'declined.duplicate' && {
          earlierCase: `${year - 1}年11月20日的丙教公开〔${year - 1}〕9号答复书`,
        }),
        ...(kind.when.letter && { letterNo: `丙教公开〔${year}〕7号` }),
      },
      documentNo: kind.series === 'none' ? null : `丙教公开〔${year}〕7号`,
    },
  };
}

export const composed = (
  kind: LetterKind,
  year: number,
  { facts: known, input }: LetterCase = letterCase(kind, year),
  agency: LetterAgency = BUREAU,
): LetterLine[] => composeLetter(kind, standardWording(kind, input.on), known, agency, input);

/** One text a year; of a letter that several outcomes call for, one for each of them. */
export function goldenText(kind: LetterKind, year: number): string {
  const { outcomes = [] } = kind.when;
  const text = (given?: LetterCase): string => frozenText(composed(kind, year, given));
  if (outcomes.length < 2) return `【${kind.name} ${year}】\n${text()}`;
  return outcomes
    .map((outcome) => {
      const { label } = law().outcomes[outcome];
      return `【${kind.name} ${year} ${label}】\n${text(letterCase(kind, year, { outcome }))}`;
    })
    .join('\n\n');
}
