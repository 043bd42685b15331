import type { ReportEdition } from '../../../law/editions/edition.js';
import { onceFor } from '../../definition/once-for.js';
import { proceedingsTable } from '../../definition/proceedings-table.js';
import type { CellRef } from '../../render/report-document.js';
import { applicationRules, DISCLOSURE, nameOf, resultRules } from './application-prose-rules.js';
import { proactiveRules } from './proactive-prose-rules.js';
import { gap } from './prose-rule.js';
import type { ProseRule } from './prose-rule.js';

/** 审结 is what is not pending; of 诉讼 both groups together are told. */
function proceedingRules(edition: ReportEdition): ProseRule[] {
  const table = proceedingsTable(edition);
  const pick = (keys: readonly string[], settled: boolean): CellRef[] =>
    keys.flatMap((group) =>
      table.columns
        .filter(({ counts }) =>
          settled ? counts !== undefined && counts !== 'pending' : counts === undefined,
        )
        .map(({ key }) => ({ table: 'proceedings' as const, row: group, column: key })),
    );
  return edition.proceedings.headings.flatMap(({ label, groups: own }): ProseRule[] => {
    const keys = own.map(({ key }) => key);
    const name = `(?:${nameOf(label).replace(/^行政/, '(?:行政)?')})`;
    const settled = { name: `表四${label}总计减尚未审结`, cells: pick(keys, true) };
    const all = { name: `表四${label}总计`, cells: pick(keys, false) };
    const counted = `${name}(?!${gap(8)}(?:审结|后起诉|直接起诉))(?:案件|案)?${gap(8)}`;
    // Suits are told in two groups, and only their sum is a plain number of suits.
    const severity = own.length > 1 ? 'error' : 'warning';
    return [
      {
        rule: 'prose.settled',
        severity: 'error',
        pattern: `${name}[^。;\\d]{0,30}?(?<!未)审结${gap(4)}`,
        about: DISCLOSURE,
        readings: [settled],
      },
      { rule: 'prose.proceedings', severity, pattern: counted, about: DISCLOSURE, readings: [all, settled] },
      {
        // Whoever was complained of says so in this report for disclosure, though perhaps not in this sentence.
        rule: 'prose.proceedings',
        severity: 'warning',
        pattern: `被(?:申请|提起|提出)?(?:了)?${counted}`,
        notAbout: DISCLOSURE,
        readings: [all, settled],
      },
    ];
  });
}

export const proseRules = onceFor((edition: ReportEdition): readonly ProseRule[] => [
  ...applicationRules(edition),
  ...resultRules(edition),
  ...proceedingRules(edition),
  ...proactiveRules(edition),
]);
