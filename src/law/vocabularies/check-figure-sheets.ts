import type { ReportEdition } from '../editions/edition.js';
import { figureItems } from '../editions/figure-items.js';
import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import { groupOf } from './asked-items.js';
import type { FigureSheetLaw } from './figure-sheets-schema.js';

/** Whoever is asked is asked for what a report prints, and every unit that is named is told. A new edition needs no word here. */
export function checkFigureSheets(
  { file, data }: LawFile<FigureSheetLaw>,
  editions: readonly ReportEdition[],
  problems: LawDataProblems,
): void {
  const groups = new Set(editions.flatMap((edition) => figureItems(edition).map(({ key }) => groupOf(key))));
  for (const group of Object.keys(data.proactive))
    if (!groups.has(group)) problems.add(file, `proactive.${group}`, '没有一个版本的表二有这一项');
  const heads = editions.flatMap(({ overviewHeads }) => overviewHeads);
  const keys = new Set<string>();
  data.overview.forEach(({ key, head }, index) => {
    if (keys.has(key)) problems.add(file, `overview.${index}.key`, `${key} 写了两次`);
    keys.add(key);
    if (!heads.includes(head)) problems.add(file, `overview.${index}.head`, `总体情况没有“${head}”这一部分`);
  });
  const named = [
    ...Object.entries(data.proactive).map(([group, { unit }]) => ({ place: `proactive.${group}`, unit })),
    ...data.overview.map(({ unit }, index) => ({ place: `overview.${index}`, unit })),
  ];
  for (const { place, unit } of named)
    if (!Object.hasOwn(data.units, unit)) problems.add(file, `${place}.unit`, `没有 ${unit} 这个单位`);
}
