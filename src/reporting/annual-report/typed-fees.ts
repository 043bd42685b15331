import { claims } from '../published-report/check/prose-claims.js';
import type { Claim, ClaimPattern } from '../published-report/check/prose-claims.js';
import { gap } from '../published-report/check/prose-rule.js';
import type { ReportSection } from '../published-report/recognise/report-sections.js';
import type { FeeFigures } from './fee-figures.js';
import type { SubmissionFinding } from './submission-findings.js';

interface FeeRule extends ClaimPattern {
  readonly readings: readonly (keyof FeeFigures)[];
}

const NAMES: Readonly<Record<keyof FeeFigures, string>> = {
  notices: '收费通知',
  noticedYuan: '通知收费金额',
  paidYuan: '实际收取金额',
};
const ABOUT = /信息处理费|(?:收费|缴费)通知/;
/** 行政事业性收费 is an item of table 二, of which these are a part. */
const OTHERS = /提案|建议|信访|行政事业性/;
const PAID = '(?:实际收取|实收|已收|收取|收到|缴纳)';
const RULES: readonly FeeRule[] = [
  { pattern: `(?:收费|缴费)通知书?${gap(8)}`, readings: ['notices'] },
  { pattern: `发出${gap(4)}`, behind: '(?:信息处理费)?(?:的)?(?:收费|缴费)通知', readings: ['notices'] },
  {
    money: true,
    pattern: `(?:通知|应收|应缴)(?:书)?${gap(4)}(?:收费)?金额${gap(4)}`,
    readings: ['noticedYuan'],
  },
  { money: true, pattern: `(?<!${PAID}${gap(8)}|通知${gap(4)})总金额${gap(4)}`, readings: ['noticedYuan'] },
  { money: true, pattern: `${PAID}${gap(16)}`, readings: ['paidYuan'] },
  {
    money: true,
    pattern: `(?<!${PAID}${gap(10)})信息处理费${gap(8)}`,
    readings: ['noticedYuan', 'paidYuan'],
  },
];

/** Numbers about fees of information processing that the register of fees says otherwise. */
export function typedFees(
  { key, prose }: ReportSection,
  fees: FeeFigures,
  year: number | null,
): SubmissionFinding[] {
  return RULES.flatMap((rule) =>
    claims(prose, year, { ...rule, others: OTHERS, amongOthers: true })
      .filter(({ sentence }) => ABOUT.test(sentence))
      .flatMap((claim) => ofClaim(key, rule, claim, fees)),
  );
}

function ofClaim(
  section: string,
  { readings }: FeeRule,
  claim: Claim,
  fees: FeeFigures,
): SubmissionFinding[] {
  const { value, within, words } = claim;
  if (readings.some((reading) => Math.abs(Number(fees[reading]) - value) <= within)) return [];
  const [usual] = readings;
  const right = readings
    .map((reading) => `${NAMES[reading]}为 ${fees[reading]} ${reading === 'notices' ? '件' : '元'}`)
    .join('，');
  return [
    {
      id: `prose.fees:${usual ?? ''}:${value}/${usual === undefined ? '' : fees[usual]}`,
      severity: 'reason',
      section,
      message: `文字部分写“${words}”，而登记的信息处理费${right}，两者不符；数字请用 {{fees.notices}}、{{fees.noticedYuan}}、{{fees.paidYuan}} 引用，与登记永远一致。`,
    },
  ];
}
