import type { ReportEdition } from '../../../law/editions/edition.js';
import type { ReportSection } from '../recognise/report-sections.js';
import { receivedCells } from './application-prose-rules.js';
import type { Finding } from './finding.js';
import { failure, warning } from './finding.js';
import { claims, OTHER_MATTER } from './prose-claims.js';
import type { Claim } from './prose-claims.js';
import type { ProseRule } from './prose-rule.js';
import { proseRules } from './prose-rules.js';
import type { ReportFigures } from './report-figures.js';

/** Those that the agency writes; in others only the form's own words stand beside the tables. */
const WRITTEN: readonly string[] = ['overview', 'problems', 'other'];

/** A result without a subject may be one of a review: it is told of applications only. */
const NONE_CAME = /(?:未|没有)(?:新?收到|新收)[^,;。]{0,16}(?:信息公开|依申请公开?)[^,;。]{0,4}申请/;

/** The agency itself, all that its report covers, or nobody: 全市共, 我局2024年度. */
const OWN_SUBJECT =
  /^(?:20\d{2}年度?|本年度?|当年|全年|今年|年内|一年来|[我本全](?:省|自治区|市|州|盟|县|区|旗|镇|乡|街道|局|委|厅|办|院|所|站|队|部)|(?:我|本)(?:机关|单位|行政机关)|市政府|县政府|区政府|省政府|的|和|及|共|总|计|已|累|一|新|实际|依法|收到|新收|受理|办结|并|期|间)*$/;
/** Nothing that would make it somebody else's application. */
const OWN_OBJECT =
  /^(?:[了的共总计有新件]|各类|全部|公众|群众|社会|公民|法人|其他组织|申请人|提出|有关|要求|政府|信息|公开|依申请|申请|并|受理|和|或|、)*$/;

/** Whether a claim is of the agency's own applications, beyond doubt. */
function isOwn({ subject, between }: Claim, agency: string | null): boolean {
  const who = agency === null ? subject : subject.replace(agency.normalize('NFKC'), '');
  return OWN_SUBJECT.test(who) && OWN_OBJECT.test(between ?? '');
}

const SPOKEN_OF = /公开申请|申请公开|收到|新收|受理/g;

/** Whether something was spoken of last, and no application since. */
function isSpokenOfLast(what: RegExp, ahead: string): boolean {
  const since = [...ahead.matchAll(SPOKEN_OF)].at(-1)?.index ?? 0;
  return what.test(ahead.slice(since));
}

/** How far a rule holds for a claim; undefined: not at all. */
function gradeOf(rule: ProseRule, claim: Claim, agency: string | null): Finding['severity'] | undefined {
  const { sentence, words, ahead, under, between } = claim;
  if (rule.except?.test(words) || rule.notAbout?.test(sentence)) return undefined;
  if (rule.notAfter && isSpokenOfLast(rule.notAfter, ahead)) return undefined;
  const own = between === undefined || isOwn(claim, agency);
  const isTold = rule.about?.test(sentence) ?? rule.under === undefined;
  if (isTold) return own ? rule.severity : 'warning';
  const isUnderstood = own && !OTHER_MATTER.test(ahead) && rule.under?.test(under + ahead);
  return isUnderstood ? 'warning' : undefined;
}

const quoted = (words: string): string => (words.length > 40 ? `…${words.slice(-40)}` : words);

interface Told {
  readonly edition: ReportEdition;
  readonly figures: ReportFigures;
  readonly agency: string | null;
  readonly year: number | null;
}

/** A reading in the unit of the claim: amounts of money in yuan. */
const inYuan = (rule: ProseRule, sum: number): number => (rule.money ? sum * 10_000 : sum);

function ofClaim(rule: ProseRule, claim: Claim, { figures, agency }: Told): Finding[] {
  const severity = gradeOf(rule, claim, agency);
  if (severity === undefined) return [];
  const readings = rule.readings.flatMap(({ name, cells }) => {
    const sum = figures.sum(cells);
    return sum === undefined ? [] : [{ name, sum, cells }];
  });
  const [usual] = readings;
  const agrees = readings.some(({ sum }) => Math.abs(inYuan(rule, sum) - claim.value) <= claim.within);
  if (!usual || readings.length < rule.readings.length || agrees) return [];
  const unit = rule.money ? ' 万元' : '';
  const right = readings.map(({ name, sum }) => `${name}为 ${sum}${unit}`).join('，');
  const message = `文字部分写“${quoted(claim.words)}”，而${right}，两者不符；请核对后更正文字或表格。`;
  const [cell] = usual.cells;
  const place = {
    table: cell?.table ?? null,
    ...(usual.cells.length === 1 && cell && { row: cell.row, column: cell.column }),
    printed: rule.money ? claim.value / 10_000 : claim.value,
    expected: usual.sum,
  };
  return [(severity === 'error' ? failure : warning)(rule.rule, message, place)];
}

/** Prose that says no application came, beside a table that counts some. */
function noneCame({ edition, figures }: Told, prose: string): Finding[] {
  const words = NONE_CAME.exec(prose)?.[0];
  const count = figures.sum(receivedCells(edition));
  if (words === undefined || count === undefined || count === 0) return [];
  const [cell] = receivedCells(edition);
  const message = `文字部分写“${words}”，而表三本年新收总计为 ${count}，两者不符；请核对后更正文字或表格。`;
  return [failure('prose.received', message, { ...cell, printed: 0, expected: count })];
}

/** What one section says in numbers, against the tables, by its verb. */
export function sectionProseFindings({ key, prose }: ReportSection, told: Told): Finding[] {
  if (!WRITTEN.includes(key)) return [];
  const found = proseRules(told.edition).flatMap((rule) =>
    claims(prose, told.year, rule).flatMap((claim) => ofClaim(rule, claim, told)),
  );
  const all = [...found, ...(key === 'overview' ? noneCame(told, prose) : [])];
  // A number that is read in two ways is told once.
  return [...new Map(all.map((one) => [one.message, one])).values()];
}

/** What sections 一, 五 and 六 say in numbers, against the tables. */
export const proseFindings = (sections: readonly ReportSection[], told: Told): Finding[] =>
  sections.flatMap((section) => sectionProseFindings(section, told));
