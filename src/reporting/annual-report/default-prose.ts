import type { ReportEdition } from '../../law/editions/edition.js';
import type { Block } from '../render/report-document.js';
import type { NarrativeKey } from './narrative.js';
import { overviewSentence } from './overview-figures.js';
import type { ReportFigures } from './report-figures.js';

/**
 * Prose that follows from the figures alone. Numbers are written as references to cells, never as digits; what only the
 * agency can know is asked for in 〔〕 and never invented.
 */
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const ask = (what: string): Block => paragraph(`〔请补充：${what}〕`);

function totalOf(figures: ReportFigures, row: string): number {
  const { rows, columns } = figures.tables.applications;
  return rows.find(({ key }) => key === row)?.values[columns.indexOf('total')] ?? 0;
}

function applicationsParagraph(figures: ReportFigures): Block {
  if (totalOf(figures, 'newReceived') + totalOf(figures, 'carriedIn') === 0) {
    return paragraph('{{year}}年，{{agency}}未收到政府信息公开申请，也没有上年结转的申请。');
  }
  const carriedIn =
    totalOf(figures, 'carriedIn') === 0 ? '没有上年结转的申请' : '上年结转{{applications.carriedIn.total}}件';
  const carriedOut =
    totalOf(figures, 'carriedOut') === 0
      ? '没有结转下年度继续办理的申请'
      : '结转下年度继续办理{{applications.carriedOut.total}}件';
  return paragraph(
    `{{year}}年，{{agency}}新收政府信息公开申请{{applications.newReceived.total}}件，${carriedIn}；` +
      '本年度办结{{applications.total.total}}件，其中予以公开{{applications.granted.total}}件、' +
      `部分公开{{applications.partial.total}}件；${carriedOut}。`,
  );
}

/** 总计 of table 四 contains what was pending at the end of last year: the sentence must not say that it came this year. */
function proceedingsParagraph({ tables }: ReportFigures): Block {
  const { review, suitDirect, suitAfterReview } = tables.proceedings;
  if (review.total + suitDirect.total + suitAfterReview.total === 0) {
    return paragraph('{{year}}年，{{agency}}没有因政府信息公开工作被申请行政复议或者提起行政诉讼的情况。');
  }
  return paragraph(
    '因政府信息公开工作被申请行政复议{{proceedings.review.total}}件（结果维持{{proceedings.review.upheld}}件、' +
      '结果纠正{{proceedings.review.corrected}}件、其他结果{{proceedings.review.other}}件、' +
      '尚未审结{{proceedings.review.pending}}件）；被提起行政诉讼，未经复议直接起诉{{proceedings.suitDirect.total}}件，' +
      '复议后起诉{{proceedings.suitAfterReview.total}}件（行政复议、行政诉讼数量含上年度结转数量）。',
  );
}

/** What the agency has done besides is asked for, also where some of it is known as a number. */
function ofHead(head: string, counted: readonly Block[], { overview }: ReportFigures): readonly Block[] {
  if (head.startsWith('依申请公开')) return counted;
  const known = overviewSentence(overview, head);
  return [...(known === undefined ? [] : [paragraph(known)]), ask(`${head}情况`)];
}

/** Figures belong to the head that is about applications; the other heads are the agency's to write. */
function overview(edition: ReportEdition, figures: ReportFigures): Block[] {
  const counted = [applicationsParagraph(figures), proceedingsParagraph(figures)];
  if (edition.overviewHeads.length === 0) return [...counted, ask('本年度政府信息公开工作总体情况')];
  return edition.overviewHeads.flatMap((head, index) => [
    { kind: 'heading', level: 2, text: `（${'一二三四五六七八九'[index] ?? ''}）${head}` } as const,
    ...ofHead(head, counted, figures),
  ]);
}

/** Fees must be reported where they may be collected: from the rules of 国办函〔2020〕109号 on, in force in 2021. */
export const FEES_SINCE_YEAR = 2021;

function other(figures: ReportFigures): Block[] {
  const year = Number(figures.tables.period.from.slice(0, 4));
  const rest = ask('其他需要报告的事项；没有的，写明“无其他需要报告的事项”');
  if (year < FEES_SINCE_YEAR) return [rest];
  return [
    paragraph(
      '依据《政府信息公开信息处理费管理办法》，本年度发出收费通知{{fees.notices}}件，通知收费金额{{fees.noticedYuan}}元，' +
        '实际收取信息处理费{{fees.paidYuan}}元。',
    ),
    rest,
  ];
}

export function defaultProse(
  key: NarrativeKey,
  edition: ReportEdition,
  figures: ReportFigures,
): readonly Block[] {
  switch (key) {
    case 'overview':
      return overview(edition, figures);
    case 'problems':
      return [ask('存在的主要问题'), ask('改进情况')];
    case 'other':
      return other(figures);
  }
}
