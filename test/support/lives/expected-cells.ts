import type { CountedCase } from '../../../src/domain/case/case-facts.js';
import type { ReportEdition } from '../../../src/law/editions/edition.js';
import { firstDayOf, lastDayOf, localDate, yearOf } from '../../../src/law/local-date.js';
import type { ApplicantType, Outcome } from '../../../src/law/vocabularies/keys.js';
import { countsCase } from '../../../src/reporting/compile/evaluate.js';
import { applicationsTable } from '../../../src/reporting/definition/applications-table.js';
import { proceedingsTable } from '../../../src/reporting/definition/proceedings-table.js';
import { nightOf } from '../chains/chain-model.js';
import { textOf } from './day-walker.js';
import type { LivedChain } from './contested-life.js';
import type { LivedCase } from './living-register.js';

/** A cell of table 三 or 四, with what stands behind it as `agency/number`, ascending. */
export interface ExpectedCell {
  readonly table: 'applications' | 'proceedings';
  readonly row: string;
  readonly column: string;
  readonly records: readonly string[];
}

const name = ({ agency }: LivedCase | LivedChain, called: string): string => `${agency.code}/${called}`;

function countedOf({ model }: LivedCase): CountedCase | undefined {
  const { placement } = model;
  return (
    placement && {
      part: 1,
      applicantType: placement.applicant as ApplicantType,
      receivedOn: localDate(textOf(placement.receivedOn)),
      handledOn: placement.handled ? localDate(textOf(placement.handled.day)) : null,
      outcome: placement.handled ? (placement.handled.outcome as Outcome) : null,
    }
  );
}

/** Where a chain stands in table 四 of the year, by the second reckoning of it. */
function standingOf(chain: LivedChain, year: number): { group: string; counts: string } | undefined {
  const { brought } = chain;
  const night = nightOf(chain, lastDayOf(year));
  const counts =
    night.state === 'settled' && yearOf(night.settledOn!) === year
      ? night.result
      : night.state === 'pending'
        ? 'pending'
        : undefined;
  if (counts === undefined) return undefined;
  const suit =
    brought.kind === 'lawsuit' && brought.route === 'afterReview' ? 'suitAfterReview' : 'suitDirect';
  return { group: brought.kind === 'review' ? 'review' : suit, counts };
}

/** Every cell of the year by the models of cases and chains; nothing of it comes from the database. */
export function expectedCells(
  edition: ReportEdition,
  year: number,
  cases: readonly LivedCase[],
  chains: readonly LivedChain[],
): ExpectedCell[] {
  const period = { from: firstDayOf(year), to: lastDayOf(year) };
  const counted = cases.flatMap((lived) => {
    const facts = countedOf(lived);
    return facts ? [{ called: name(lived, lived.caseNo), facts }] : [];
  });
  const standing = chains.flatMap((chain) => {
    const stands = standingOf(chain, year);
    return stands ? [{ called: name(chain, chain.ref), ...stands }] : [];
  });
  const three = applicationsTable(edition);
  const four = proceedingsTable(edition);
  return [
    ...three.rows.flatMap((row, r) =>
      three.columns.map((column, c) => {
        const predicate = three.cells[r * three.columns.length + c]!;
        const records = counted.filter(({ facts }) => countsCase(predicate, facts, period));
        const called = records.map((one) => one.called).sort();
        return { table: 'applications' as const, row: row.key, column: column.key, records: called };
      }),
    ),
    ...four.groups.flatMap((group) =>
      four.columns.map(({ key, counts = 'all' }) => {
        const records = standing.filter(
          (one) => one.group === group && (counts === 'all' || one.counts === counts),
        );
        const called = records.map((one) => one.called).sort();
        return { table: 'proceedings' as const, row: group, column: key, records: called };
      }),
    ),
  ];
}
