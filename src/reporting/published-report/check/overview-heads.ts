import type { ReportEdition } from '../../../law/editions/edition.js';

/** Up to where a head may begin within its line: 2024年度政府信息…, 做好… */
const WITHIN = 12;
/** Of the prose, of a sentence, or behind a number. */
const BEGIN = '(?:^|[\\n。;:!?]|\\([一二三四五六]\\)|[一二三四五六][、.是]|\\d[、.)])';

/** 政府信息公开平台建设 is headed 平台建设 too, 政府信息管理 信息管理. */
const shortOf = (head: string): string => head.replace(/^政府(?:信息公开(?=平台))?/, '');

/**
 * Heads of section 一 that an edition asks for and the prose does not have: none of them may be left out. A head begins a
 * paragraph, a numbered passage or a sentence.
 * @param prose as sections have it: in plain forms and without white space
 */
export const missingHeads = ({ overviewHeads }: ReportEdition, prose: string): string[] =>
  overviewHeads.filter((head) => !new RegExp(`${BEGIN}[^,;。\\n]{0,${WITHIN}}?${shortOf(head)}`).test(prose));
