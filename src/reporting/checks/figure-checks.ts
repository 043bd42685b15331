import { figureItems } from '../../law/editions/figure-items.js';
import type { Check } from '../year-tables.js';
import type { CheckInputs, FigureFinding } from './check-inputs.js';

/** Table 二 has no identity of its own: what can be checked is that somebody supplied each figure, and only once. */
function supplied(figure: FigureFinding, label: string, ofYear: boolean): Check {
  const base = { id: 'figures.supplied', item: figure.item, severity: 'error' } as const;
  if (figure.value !== null) return { ...base, status: 'pass', message: `表二“${label}”已填报。` };
  if (!ofYear) {
    return { ...base, status: 'notApplicable', message: `表二“${label}”按年度填报，不按期间统计。` };
  }
  const register = figure.undeclaredDocuments
    ? `文件台账已有 ${figure.undeclaredDocuments} 件但尚未声明完整，`
    : '';
  return {
    ...base,
    status: 'missing',
    message: `表二“${label}”尚无人填报，${register}表中暂以 0 列示，请填报并注明来源。`,
  };
}

function documents(figure: FigureFinding, label: string): Check[] {
  if (figure.fromDocuments === undefined || figure.supplied === undefined) return [];
  const holds = figure.fromDocuments === figure.supplied;
  return [
    {
      id: 'figures.documents',
      item: figure.item,
      status: holds ? 'pass' : 'fail',
      severity: 'error',
      expected: figure.fromDocuments,
      actual: figure.supplied,
      message: `表二“${label}”：文件台账计 ${figure.fromDocuments} 件，填报数为 ${figure.supplied}${holds ? '，相符。' : '，请更正填报数或补正文件台账。'}`,
    },
  ];
}

/** A figure of a whole area beside figures of its parts: shown, since only the agencies know what it contains. */
function countedTwice({ item, countedTwice = [], overlapping = [] }: FigureFinding, label: string): Check[] {
  const base = { id: 'figures.countedTwice', item, status: 'fail', severity: 'warning' } as const;
  const left = `已采用全辖区数据，${countedTwice.join('、')}另报的数据未再相加，请确认没有重复或遗漏。`;
  const added = `${overlapping.join('、')}填报的是全辖区数据，又与其他机关填报的数据相加，请确认没有重复；重复的，请由汇总机关填报全辖区数据。`;
  return [
    ...(countedTwice.length > 0 ? [{ ...base, message: `表二“${label}”：${left}` }] : []),
    ...(overlapping.length > 0 ? [{ ...base, message: `表二“${label}”：${added}` }] : []),
  ];
}

/** 现行有效(Y) = 现行有效(Y−1) + 制发(Y) − 废止(Y): not in law, so a difference is shown and nothing more. */
function stock(inputs: CheckInputs, prefix: string, label: (item: string) => string): Check[] {
  const value = (part: string): number | null | undefined =>
    inputs.figures.find((figure) => figure.item === `${prefix}.${part}`)?.value;
  const [issued, repealed, inForce] = [value('issued'), value('repealed'), value('inForce')];
  const before = inputs.stockBefore[`${prefix}.inForce`];
  if (inForce === undefined) return [];
  const base = { id: 'figures.stock', item: `${prefix}.inForce`, severity: 'warning' } as const;
  if (inForce === null || issued == null || repealed == null || before === undefined) {
    return [{ ...base, status: 'notApplicable', message: '本年或上年数据不全，不比较现行有效件数。' }];
  }
  const expected = before + issued - repealed;
  const holds = expected === inForce;
  return [
    {
      ...base,
      status: holds ? 'pass' : 'fail',
      expected,
      actual: inForce,
      message: `表二“${label(`${prefix}.inForce`)}”：上年 ${before} 加本年制发 ${issued} 减本年废止 ${repealed} 为 ${expected}，填报 ${inForce}${holds ? '，相符。' : '，请确认是否另有失效、宣布无效等情形。'}`,
    },
  ];
}

function labelsOf({ edition }: CheckInputs): (item: string) => string {
  const labels = new Map(figureItems(edition).map(({ key, label }) => [key, label]));
  return (item) => labels.get(item) ?? item;
}

export function figureChecks(inputs: CheckInputs): Check[] {
  const label = labelsOf(inputs);
  return [
    ...inputs.figures.map((figure) => supplied(figure, label(figure.item), inputs.continuity !== undefined)),
    ...inputs.figures.flatMap((figure) => documents(figure, label(figure.item))),
    ...inputs.figures.flatMap((figure) => countedTwice(figure, label(figure.item))),
    ...stock(inputs, 'regulations', label),
    ...stock(inputs, 'normativeDocuments', label),
  ];
}
