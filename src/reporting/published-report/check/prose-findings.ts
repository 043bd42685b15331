import type { ReportEdition } from '../../../law/editions/edition.js';
import type { ReportSection } from '../recognise/report-sections.js';
import type { Finding } from './finding.js';
import { failure, warning } from './finding.js';
import { claims } from './prose-claims.js';
import type { Claim } from './prose-claims.js';
import { proseRules, receivedCells } from './prose-rules.js';
import type { ProseRule } from './prose-rules.js';
import type { ReportFigures } from './report-figures.js';

/** A result without a subject may be one of a review: it is told of applications only. */
const NONE_CAME = /(?:未|没有)(?:新?收到|新收)[^,;。]{0,16}(?:信息公开|依申请公开?)[^,;。]{0,4}申请/;

const quoted = (words: string): string => (words.length > 40 ? `…${words.slice(-40)}` : words);

function ofClaim(rule: ProseRule, claim: Claim, figures: ReportFigures): Finding[] {
  const readings = rule.readings.flatMap(({ name, cells }) => {
    const sum = figures.sum(cells);
    return sum === undefined ? [] : [{ name, sum, cells }];
  });
  const [usual] = readings;
  if (!usual || readings.length < rule.readings.length || readings.some(({ sum }) => sum === claim.value))
    return [];
  const right = readings.map(({ name, sum }) => `${name}为 ${sum}`).join('，');
  const message = `文字部分写“${quoted(claim.words)}”，而${right}，两者不符；请核对后更正文字或表格。`;
  const [cell] = usual.cells;
  const place = {
    table: cell?.table ?? null,
    ...(usual.cells.length === 1 && cell && { row: cell.row, column: cell.column }),
    printed: claim.value,
    expected: usual.sum,
  };
  return [(rule.severity === 'error' ? failure : warning)(rule.rule, message, place)];
}

/** Prose that says no application came, beside a table that counts some. */
function noneCame(edition: ReportEdition, prose: string, figures: ReportFigures): Finding[] {
  const words = NONE_CAME.exec(prose)?.[0];
  const count = figures.sum(receivedCells(edition));
  if (words === undefined || count === undefined || count === 0) return [];
  const [cell] = receivedCells(edition);
  const message = `文字部分写“${words}”，而表三本年新收总计为 ${count}，两者不符；请核对后更正文字或表格。`;
  return [failure('prose.received', message, { ...cell, printed: 0, expected: count })];
}

/** What section 一 says in numbers, against the tables, by its verb. */
export function proseFindings(
  edition: ReportEdition,
  sections: readonly ReportSection[],
  figures: ReportFigures,
  year: number | null,
): Finding[] {
  const prose = sections[0]?.prose ?? '';
  const found = proseRules(edition).flatMap((rule) =>
    claims(prose, year, rule)
      .filter(
        ({ sentence, words }) => rule.about?.test(sentence) !== false && rule.except?.test(words) !== true,
      )
      .flatMap((claim) => ofClaim(rule, claim, figures)),
  );
  return [...found, ...noneCame(edition, prose, figures)];
}
