import type { FigureRecord } from '../imports/ledger/records/record-schemas.js';
import type { DemonstrationAgency } from './demonstration-agencies.js';

/** Sections 一, 五 and 六 as the office wrote them; its numbers come from the tables. */
const PROSE: Readonly<Record<string, string>> = {
  'narrative.overview': `## （一）主动公开

{{year}}年，{{agency}}依法公开机构职能、规划计划、行政许可、财政预决算等信息，现行有效的行政规范性文件{{proactive.normativeDocuments.inForce}}件全部在政府网站集中公布。（演示文字）

## （二）依申请公开

全年新收政府信息公开申请{{applications.newReceived.total}}件，上年结转{{applications.carriedIn.total}}件，办理{{applications.total.total}}件，其中予以公开{{applications.granted.total}}件、部分公开{{applications.partial.total}}件，结转下年度继续办理{{applications.carriedOut.total}}件。被申请行政复议{{proceedings.review.total}}件，被提起行政诉讼未经复议直接起诉{{proceedings.suitDirect.total}}件、复议后起诉{{proceedings.suitAfterReview.total}}件。

## （三）政府信息管理

落实公开前审查和定期清理制度，对已公开的信息动态更新。（演示文字）

## （四）政府信息公开平台建设

完善政府信息公开专栏，设置依申请公开在线提交入口。（演示文字）

## （五）监督保障

明确专人负责，开展业务培训，接受社会评议。（演示文字）`,
  'narrative.problems': `存在的主要问题：一是个别答复说理不够充分；二是部分栏目更新不够及时。

改进情况：加强答复文书的法制审核，逐项落实栏目更新责任。（演示文字）`,
  'narrative.other': '没有其他需要报告的事项。',
};

export function demonstrationProse({ code }: DemonstrationAgency, year: number): FigureRecord[] {
  return Object.entries(PROSE).map(([item, value]) => ({ kind: 'figure', agency: code, year, item, value }));
}
