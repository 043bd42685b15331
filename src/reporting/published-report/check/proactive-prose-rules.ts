import type { ReportEdition } from '../../../law/editions/edition.js';
import { nameOf } from './application-prose-rules.js';
import { gap } from './prose-rule.js';
import type { ProseRule } from './prose-rule.js';

/** Column of table 二, and the verb by which prose tells its number; the first that fits. */
const VERBS: readonly { readonly column: RegExp; readonly verb: string }[] = [
  { column: /制发/, verb: '(?:制发|制定|印发|出台)' },
  { column: /新制作/, verb: '(?:新?制作|制发|制定)' },
  { column: /废止/, verb: '废止' },
  { column: /现行有效/, verb: '现行有效' },
];
const DECIDED = '处理决定';
const COLLECTED = '收费金额';

/** What an office did with its papers besides: drafted, filed, explained, put on its page. */
const ELSE = /提案|建议|信访|(?<!信息)公开|公示|归集|发布|起草|审核|审查|备案|解读|清理|拟|征求|不予|撤销/;
/** No other row of the table may come between. */
const WITHIN = '(?:(?!规章|文件|许可|处罚|强制|收费)[^。;:()]){0,24}?';

/** 行政规范性文件 is called 规范性文件 too; 规章制度 is nothing of the table. */
const nameOfRow = (label: string): string =>
  nameOf(label)
    .replace(/^(?:行政)?规范性文件$/, '(?:行政)?规范性文件')
    .replace(/^规章$/, '规章(?!制度)');

function patternsOf(name: string, column: string): readonly Pick<ProseRule, 'pattern' | 'money'>[] {
  if (column.includes(COLLECTED)) return [{ pattern: `${name}${gap(8)}`, money: true }];
  if (column.includes(DECIDED))
    return [
      { pattern: `${name}(?:处理)?决定${gap(6)}` },
      { pattern: `(?:作出|办结|办理)${gap(4)}${name}(?!(?:处理)?决定)${gap(4)}` },
    ];
  const verb = VERBS.find((one) => one.column.test(column))?.verb;
  if (verb === undefined) return [];
  return [{ pattern: `${verb}${gap(6)}${name}${gap(4)}` }, { pattern: `${name}${WITHIN}${verb}${gap(4)}` }];
}

/** Documents made and repealed, decisions and fees, as table 二 counts them. */
export function proactiveRules(edition: ReportEdition): ProseRule[] {
  return edition.proactive.flatMap(({ columns, rows }) =>
    rows.flatMap(({ label, items }) =>
      items.flatMap(({ key }, i): ProseRule[] => {
        const column = columns[i + 1] ?? '';
        const cells = [{ table: 'proactive' as const, row: key, column: 'value' }];
        return patternsOf(nameOfRow(label), column).map((how) => ({
          ...how,
          rule: 'prose.proactive',
          severity: 'warning',
          others: ELSE,
          amongOthers: true,
          readings: [{ name: `表二“${label}”${column}`, cells }],
        }));
      }),
    ),
  );
}
