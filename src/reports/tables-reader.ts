import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TreeAgency } from '../agencies/agency-tree.repository.js';
import type { ReportEdition } from '../law/editions/edition.js';
import { figureItems } from '../law/editions/figure-items.js';
import { APPLICANT_TYPES, PROCEEDING_GROUPS } from '../law/vocabularies/keys.js';
import type { CheckInputs, Continuity } from '../reporting/checks/check-inputs.js';
import { figureFindings } from '../reporting/compile/figure-findings.js';
import { sumCells } from '../reporting/compile/roll-up.js';
import type { Reading } from '../reporting/compile/sql-parameters.js';
import { applicationsTable } from '../reporting/definition/applications-table.js';
import type { ApplicationsTable } from '../reporting/definition/applications-table.js';
import { calendarYear } from '../reporting/definition/period.js';
import type { Period } from '../reporting/definition/period.js';
import { proceedingsTable } from '../reporting/definition/proceedings-table.js';
import type { ProceedingsTable } from '../reporting/definition/proceedings-table.js';
import type { CountedTables } from '../reporting/compile/assemble-tables.js';
import { CarriedOverRepository, type CarriedOver } from './frozen/carried-over.repository.js';
import { CountingRepository } from './counting.repository.js';
import { FiguresRepository } from './figures.repository.js';
import type { Opening } from './figures.repository.js';
import type { ReadingContext } from './reading-context.js';
import type { TablesQuery } from './tables-query.js';
import type { Scoped } from './scoped.js';

/** More agencies than this are not listed in the condition where they are all that row-level security shows. */
const LISTED_AGENCIES = 64;

/** Reads everything that the tables of one agency, or of its tree, are made of. */
@Injectable()
export class TablesReader {
  constructor(
    private readonly counting: CountingRepository,
    private readonly figures: FiguresRepository,
    private readonly frozen: CarriedOverRepository,
  ) {}

  async read(scoped: Scoped, query: TablesQuery): Promise<CountedTables> {
    const { manager, root, agencies, context } = scoped;
    const reading = readingOf(scoped, query);
    const applications = applicationsTable(context.edition);
    const proceedings = proceedingsTable(context.edition);
    const ids = agencies.map(({ id }) => id);
    const cases = await this.counting.applications(manager, applications, context.period, reading);
    const spans = await this.counting.proceedings(manager, proceedings, context.period, reading);
    const openings =
      context.year === undefined
        ? []
        : await this.figures.openings(manager, context.year, ids, query.knownAt);
    return {
      applicationCells: sumCells(cases.values(), applications.cells.length),
      proceedingCells: sumCells(spans.values(), proceedings.cells.length),
      ...(context.year !== undefined && {
        continuity: {
          ...(await this.continuity(manager, context.year, { applications, proceedings }, reading, openings)),
          ...(await this.published(scoped, query, context.year)),
        },
      }),
      ...(await this.proactive(manager, root, agencies, context, query)),
    };
  }

  /** What last year's approved report of the same agency and scope carries out. */
  private async published(
    { manager, root, agencies, context }: Scoped,
    { scope, knownAt }: TablesQuery,
    year: number,
  ): Promise<Pick<Continuity, 'published'>> {
    const ids = agencies.map(({ id }) => id);
    const before = await this.frozen.before(manager, year, { rootId: root.id, scope, ids }, knownAt);
    return before ? { published: carriedOverBy(before, context.edition) } : {};
  }

  /** What last year left open, counted by its own predicate, and what openings state of it. */
  private async continuity(
    manager: EntityManager,
    year: number,
    tables: { readonly applications: ApplicationsTable; readonly proceedings: ProceedingsTable },
    reading: Reading,
    openings: readonly Opening[],
  ): Promise<Continuity> {
    const before = calendarYear(year - 1);
    const rows = await this.counting.carriedOut(manager, before, reading);
    const stated = openings.length > 0;
    const statedAgencies = new Set(openings.map(({ agencyId }) => agencyId));
    const counted = (types: readonly string[], rest: boolean): number =>
      rows
        .filter(
          ([id, type]) =>
            types.includes(APPLICANT_TYPES[type - 1] ?? '') && !(rest && statedAgencies.has(id)),
        )
        .reduce((sum, [, , count]) => sum + count, 0);
    const opened = (types: readonly string[]): number =>
      openings
        .flatMap(({ carriedIn }) =>
          APPLICANT_TYPES.map((type, i) => (types.includes(type) ? (carriedIn[i] ?? 0) : 0)),
        )
        .reduce((a, b) => a + b, 0);
    const typesOf = tables.applications.columns.map(
      ({ applicantTypes }) => applicantTypes ?? APPLICANT_TYPES,
    );
    return {
      carriedOutBefore: typesOf.map((types) => counted(types, false)),
      ...(stated && { stated: typesOf.map((types) => opened(types) + counted(types, true)) }),
      ...(stated && {
        pendingBefore: await this.pending(manager, before, tables.proceedings, reading, openings),
      }),
    };
  }

  private async pending(
    manager: EntityManager,
    before: Period,
    table: ProceedingsTable,
    reading: Reading,
    openings: readonly Opening[],
  ): Promise<NonNullable<Continuity['pendingBefore']>> {
    const ids = openings.map(({ agencyId }) => agencyId);
    const cells = sumCells(
      (await this.counting.proceedings(manager, table, before, { ...reading, agencyIds: ids })).values(),
      table.cells.length,
    );
    const of = (group: (typeof PROCEEDING_GROUPS)[number]): { counted: number; stated: number } => ({
      counted: cells[table.cells.findIndex((cell) => cell.group === group && cell.counts === 'pending')] ?? 0,
      stated: openings.reduce((sum, opening) => sum + (opening[group] ?? 0), 0),
    });
    return { review: of('review'), suitDirect: of('suitDirect'), suitAfterReview: of('suitAfterReview') };
  }

  private async proactive(
    manager: EntityManager,
    root: TreeAgency,
    agencies: readonly TreeAgency[],
    { edition, period, year }: ReadingContext,
    { scope, knownAt }: TablesQuery,
  ): Promise<Pick<CheckInputs, 'figures' | 'stockBefore'>> {
    const ids = agencies.map(({ id }) => id);
    const items = figureItems(edition);
    const findings = async (ofYear: number | undefined, ofPeriod: Period): Promise<CheckInputs['figures']> =>
      figureFindings(items, {
        agencies,
        rootId: root.id,
        scope,
        figures: ofYear === undefined ? [] : await this.figures.supplied(manager, ofYear, ids, knownAt),
        documents: await this.figures.documents(manager, ofPeriod, ids, knownAt),
      });
    const before = year === undefined ? [] : await findings(year - 1, calendarYear(year - 1));
    return {
      figures: await findings(year, period),
      stockBefore: Object.fromEntries(
        before.flatMap(({ item, value }) => (value === null ? [] : [[item, value] as const])),
      ),
    };
  }
}

/** By column: what last year's report carries out there, and the sum of the adjustments of the types that it counts. */
export function carriedOverBy(
  { carriedOut, adjusted }: CarriedOver,
  edition: ReportEdition,
): NonNullable<Continuity['published']> {
  return applicationsTable(edition).columns.map(({ applicantTypes = APPLICANT_TYPES }, c) => ({
    carriedOut: carriedOut[c] ?? 0,
    adjusted: APPLICANT_TYPES.reduce(
      (sum, type, i) => sum + (applicantTypes.includes(type) ? (adjusted[i] ?? 0) : 0),
      0,
    ),
  }));
}

export function readingOf(
  { agencies, isWhole }: Pick<Scoped, 'agencies' | 'isWhole'>,
  { knownAt }: TablesQuery,
): Reading {
  return {
    ...((!isWhole || agencies.length <= LISTED_AGENCIES) && { agencyIds: agencies.map(({ id }) => id) }),
    ...(knownAt !== undefined && { knownAt }),
  };
}
