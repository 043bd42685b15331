import type { CountedProceeding } from '../../domain/proceeding/proceeding-facts.js';
import { law } from '../../law/law.js';
import { firstDayOf, lastDayOf, yearOf, type LocalDate } from '../../law/local-date.js';
import { countsProceeding } from '../../reporting/compile/evaluate.js';
import { proceedingsTable } from '../../reporting/definition/proceedings-table.js';
import type { ProceedingAnswer } from '../proceeding.schemas.js';
import { sentenceOf } from './placement-sentence.js';

type Placement = ProceedingAnswer['placements'][number];

/**
 * The cells of table 四 in which a proceeding counts, year after year until it ends, by the same predicates as the tables. As
 * of today: a pending one may still be decided in the present year.
 */
export function placementsOf(spans: readonly CountedProceeding[], today: LocalDate): Placement[] {
  const [first] = spans;
  if (!first) return [];
  const ends = spans.map(({ concludedOn }) => concludedOn ?? today);
  const last = Math.max(...ends.map(yearOf), yearOf(first.acceptedOn));
  const placements: Placement[] = [];
  for (let year = yearOf(first.acceptedOn); year <= last; year += 1) {
    for (const span of spans) placements.push(...placementIn(year, span, spans, today));
  }
  return placements;
}

function placementIn(
  year: number,
  span: CountedProceeding,
  spans: readonly CountedProceeding[],
  today: LocalDate,
): Placement[] {
  const period = { from: firstDayOf(year), to: lastDayOf(year) };
  // Before 2019 there was no table; the first that there is shows where it would have stood.
  const edition = law().editionForYear(Math.max(year, law().editions[0]?.reportYears.from ?? year));
  const cell = proceedingsTable(edition).cells.find(
    (predicate) => predicate.counts !== 'all' && countsProceeding(predicate, span, period),
  );
  if (!cell || cell.counts === 'all') return [];
  const isFinal = period.to < today;
  const placed = { year, group: cell.group, column: cell.counts, isFinal };
  return [{ ...placed, sentence: sentenceOf(placed, span, spans) }];
}
