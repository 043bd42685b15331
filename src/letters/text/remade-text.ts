import { chineseDay } from '../../law/chinese-day.js';
import type { RemadeAnswer } from './letter-facts.js';

/** （2026）某行初1号 and the like, which may stand in brackets of their own. */
const bracketed = (text: string | null | undefined): string =>
  text == null || text === '' ? '' : `（${text}）`;

function order({ orderedBy }: RemadeAnswer): string | undefined {
  if (!orderedBy) return undefined;
  const { kind, body, number, on } = orderedBy;
  const paper = kind === 'review' ? '行政复议决定' : '行政裁判';
  const day = on === null ? '' : `于${chineseDay(on)}`;
  return `${body ?? (kind === 'review' ? '行政复议机关' : '人民法院')}${day}作出${paper}${bracketed(number)}`;
}

/**
 * Why there is another answer to the same application, for its letter: who ordered it (行政复议法 art. 64, 66; 行政诉讼法 art. 70, 72),
 * or that the agency took the former one back itself.
 */
export function remadeText(remade: RemadeAnswer): string {
  const ordered = order(remade);
  if (remade.cause === 'orderedFirst')
    return `${ordered === undefined ? '有关机关' : `${ordered}，`}责令本机关对该申请作出答复。本机关现答复如下。`;
  const former = `本机关原来的答复${bracketed(remade.formerNo)}`;
  if (remade.cause === 'selfCorrection' || ordered === undefined)
    return `${former}由本机关${remade.cause === 'selfCorrection' ? '自行' : ''}撤销，现重新答复如下。`;
  return `${ordered}，责令本机关重新作出答复；${former}不再执行。本机关现重新答复如下。`;
}
