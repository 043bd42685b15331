import type { EntityManager } from 'typeorm';
import { countProceeding } from '../../domain/proceeding/count-proceeding.js';
import { wordsWith } from '../../domain/proceeding/own-words.js';
import type { ProceedingFacts } from '../../domain/proceeding/proceeding-facts.js';
import { law } from '../../law/law.js';
import { insertReturning, insertRows } from '../../platform/database/json-rows.js';
import { COUNTED_PROCEEDING_COLUMNS, countedProceedingRow } from '../../reports/counted-rows.js';
import { keepFrozenProceedings } from '../../reports/frozen/frozen-reports.js';
import { lawsuitFactsOf, reviewFactsOf } from '../ledger/facts-of-record.js';
import type { RulesOf } from './case-writer.js';
import type { Link } from './links.js';
import {
  instanceRows,
  INSTANCE_COLUMNS,
  LAWSUIT_COLUMNS,
  LAWSUIT_PART_COLUMNS,
  lawsuitRow,
  partRows,
  REVIEW_COLUMNS,
  REVIEW_PART_COLUMNS,
  reviewRow,
} from './proceeding-rows.js';
import { identities, type ReferredRow, type StoredLineOf } from './stored-line.js';

interface Made {
  readonly kind: 'review' | 'lawsuit';
  readonly agencyId: number;
  readonly id: number;
  readonly facts: ProceedingFacts;
}

async function writeCounted(manager: EntityManager, made: readonly Made[], rules: RulesOf): Promise<void> {
  const rows = made.flatMap(({ kind, agencyId, id, facts }) =>
    countProceeding(facts, rules(agencyId), law().disposals).map((counted) =>
      countedProceedingRow(agencyId, kind, id, counted),
    ),
  );
  await keepFrozenProceedings(manager, rows, rows);
  await insertRows(manager, 'counted_proceeding', COUNTED_PROCEEDING_COLUMNS, rows);
}

/** Writes reviews and where they count. @returns which applications each is about, to be linked when all are there */
export async function writeReviews(
  manager: EntityManager,
  lines: readonly StoredLineOf<'review'>[],
  rules: RulesOf,
): Promise<Link[]> {
  const rows = lines.map(reviewRow);
  const idOf = identities(
    await insertReturning<ReferredRow>(manager, 'review', REVIEW_COLUMNS, rows, 'id, agency_id, ref'),
  );
  const parts = lines.flatMap((line) =>
    partRows({ agency_id: line.agencyId, review_id: idOf(line) }, line.record),
  );
  await insertRows(manager, 'review_part', REVIEW_PART_COLUMNS, parts);
  const made = lines.map((line) => ({
    kind: 'review' as const,
    agencyId: line.agencyId,
    id: idOf(line),
    facts: reviewFactsOf(line.record, wordsWith(law().disposals, rules(line.agencyId).ownWords)),
  }));
  await writeCounted(manager, made, rules);
  return lines.flatMap((line) => {
    const { application, applications = [] } = line.record;
    const refs = new Set([...(application === undefined ? [] : [application]), ...applications]);
    return [...refs].map((ref) => ({ agency_id: line.agencyId, from_id: idOf(line), ref }));
  });
}

/** Writes lawsuits and where they count. @returns the application and the review of each, to be linked when all are there */
export async function writeLawsuits(
  manager: EntityManager,
  lines: readonly StoredLineOf<'lawsuit'>[],
  rules: RulesOf,
): Promise<{ applications: Link[]; reviews: Link[] }> {
  const rows = lines.map(lawsuitRow);
  const idOf = identities(
    await insertReturning<ReferredRow>(manager, 'lawsuit', LAWSUIT_COLUMNS, rows, 'id, agency_id, ref'),
  );
  const ownerOf = (line: StoredLineOf<'lawsuit'>): Record<string, unknown> => ({
    agency_id: line.agencyId,
    lawsuit_id: idOf(line),
  });
  const instances = lines.flatMap((line) => instanceRows(ownerOf(line), line.record));
  await insertRows(manager, 'lawsuit_instance', INSTANCE_COLUMNS, instances);
  const parts = lines.flatMap((line) => partRows(ownerOf(line), line.record));
  await insertRows(manager, 'lawsuit_part', LAWSUIT_PART_COLUMNS, parts);
  const made = lines.map((line) => ({
    kind: 'lawsuit' as const,
    agencyId: line.agencyId,
    id: idOf(line),
    facts: lawsuitFactsOf(line.record),
  }));
  await writeCounted(manager, made, rules);
  const links = (refOf: (line: StoredLineOf<'lawsuit'>) => string | undefined): Link[] =>
    lines.flatMap((line) => {
      const ref = refOf(line);
      return ref === undefined ? [] : [{ agency_id: line.agencyId, from_id: idOf(line), ref }];
    });
  return {
    applications: links(({ record }) => record.application),
    reviews: links(({ record }) => record.review),
  };
}
