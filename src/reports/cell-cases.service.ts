import { Injectable } from '@nestjs/common';
import { maskName } from '../cases/mask-name.js';
import { law } from '../law/law.js';
import { APPLICANT_TYPES, OUTCOMES, PROCEEDING_RESULTS } from '../law/vocabularies/keys.js';
import { CellCasesRepository } from './cell-cases.repository.js';
import type { CaseOfCell, ProceedingOfCell } from './cell-cases.repository.js';
import type { Reading } from '../reporting/compile/sql-parameters.js';
import { applicationCell, proceedingCell } from './cell-of.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { CellRulesService } from './rules/cell-rules.service.js';
import type { CellRuleAnswer } from './rules/cell-rule.schemas.js';
import { readingOf } from './tables-reader.js';
import type { CellQuery } from './tables-query.js';
import { TablesService } from './tables.service.js';
import type { Scoped } from './scoped.js';

/** An application behind a cell, the applicant's name masked. */
export interface CaseItem {
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly caseNo: string | null;
  readonly ref: string;
  readonly applicantType: string;
  readonly applicantName: string;
  readonly receivedOn: string;
  readonly handledOn: string | null;
  readonly outcome: string | null;
  readonly outcomeLabel: string | null;
  readonly description: string;
  readonly documentNo: string | null;
}

export interface ProceedingItem {
  readonly agencyCode: string;
  readonly kind: 'review' | 'lawsuit';
  readonly ref: string;
  readonly caseNumber: string | null;
  readonly route: string | null;
  readonly acceptedOn: string;
  readonly concludedOn: string | null;
  readonly result: string | null;
  readonly disposal: string | null;
  readonly applicationRef: string | null;
}

export interface CellCases {
  /** Equals the cell. */
  readonly count: number;
  /** How many of them are counted and not listed: the register that they stand in may not be read. */
  readonly withheld: number;
  /** What the cell counts, in words. */
  readonly rule: CellRuleAnswer;
  readonly items: readonly (CaseItem | ProceedingItem)[];
  /** Cursor of the next page; absent on the last. */
  readonly next?: string;
}

/** The records behind one cell of table 三 or 四. */
@Injectable()
export class CellCasesService {
  constructor(
    private readonly tables: TablesService,
    private readonly repository: CellCasesRepository,
    private readonly rules: CellRulesService,
  ) {}

  /** @throws DomainError agency.unknown, edition.none, period.*, cell.unknown, cursor.invalid */
  cases(query: CellQuery): Promise<CellCases> {
    return this.tables.scoped(query, async (scoped) => ({
      ...(await (query.table === 'applications'
        ? this.applications(scoped, query)
        : this.proceedings(scoped, query))),
      rule: await this.rules.ruleIn(scoped, query),
    }));
  }

  private async applications(scoped: Scoped, query: CellQuery): Promise<Listed> {
    const { manager, context } = scoped;
    const { predicate: cell } = applicationCell(context.edition, query);
    const [agencyId = 0, caseId = 0, part = 0] = query.after ? decodeCursor(query.after, 3) : [];
    const reading = readingOf(scoped, query);
    const shown = readable(scoped, query);
    const found = await this.repository.cases(
      manager,
      cell,
      context.period,
      { ...reading, agencyIds: shown },
      { limit: query.limit + 1, ...(query.after && { after: { agencyId, caseId, part } }) },
    );
    const countOf = (what: Reading): Promise<number> =>
      this.repository.countCases(manager, cell, context.period, what);
    return page(found, query.limit, await counts(scoped, query, countOf), caseItem, (last) => [
      last.agencyId,
      last.caseId,
      last.part,
    ]);
  }

  private async proceedings(scoped: Scoped, query: CellQuery): Promise<Listed> {
    const { manager, agencies, context } = scoped;
    const { predicate: cell } = proceedingCell(context.edition, query);
    const [agencyId = 0, kind = 0, proceedingId = 0, span = 0] = query.after
      ? decodeCursor(query.after, 4)
      : [];
    const reading = readingOf(scoped, query);
    const shown = readable(scoped, query);
    const listed = shown.length < agencies.length ? { ...reading, agencyIds: shown } : reading;
    const found = await this.repository.proceedings(manager, cell, context.period, listed, {
      limit: query.limit + 1,
      ...(query.after && { after: { agencyId, kind, proceedingId, span } }),
    });
    const countOf = (what: Reading): Promise<number> =>
      this.repository.countProceedings(manager, cell, context.period, what);
    return page(found, query.limit, await counts(scoped, query, countOf), proceedingItem, (last) => [
      last.agencyId,
      last.kind,
      last.proceedingId,
      last.span,
    ]);
  }
}

type Listed = Omit<CellCases, 'rule'>;

interface Counts {
  readonly count: number;
  readonly withheld: number;
}

/** The agencies whose cases the reader may see, of those that are still below the acting one. */
function readable({ agencies }: Scoped, query: CellQuery): readonly number[] {
  return query.shown(agencies.filter(({ isBelowNow }) => isBelowNow));
}

async function counts(
  scoped: Scoped,
  query: CellQuery,
  countOf: (reading: Reading) => Promise<number>,
): Promise<Counts> {
  const reading = readingOf(scoped, query);
  const count = await countOf(reading);
  const agencyIds = readable(scoped, query);
  if (agencyIds.length === scoped.agencies.length) return { count, withheld: 0 };
  return { count, withheld: count - (await countOf({ ...reading, agencyIds })) };
}

/** One more than the limit was asked for: its presence says that there is another page. */
function page<Found>(
  found: readonly Found[],
  limit: number,
  { count, withheld }: Counts,
  item: (found: Found) => CaseItem | ProceedingItem,
  key: (found: Found) => number[],
): Listed {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    count,
    items: shown.map(item),
    withheld,
    ...(found.length > limit && last !== undefined && { next: encodeCursor(key(last)) }),
  };
}

function caseItem(found: CaseOfCell): CaseItem {
  const type = APPLICANT_TYPES[found.applicantType - 1] ?? 'other';
  const outcome = found.outcome === null ? undefined : OUTCOMES[found.outcome - 1];
  return {
    agencyCode: found.agencyCode,
    agencyName: found.agencyName,
    caseNo: found.caseNo,
    ref: found.ref,
    applicantType: type,
    applicantName: maskName(found.applicantName, type),
    receivedOn: found.receivedOn,
    handledOn: found.handledOn,
    outcome: outcome ?? null,
    outcomeLabel: outcome ? law().outcomes[outcome].label : null,
    description: found.description,
    documentNo: found.documentNo,
  };
}

function proceedingItem(found: ProceedingOfCell): ProceedingItem {
  return {
    agencyCode: found.agencyCode,
    kind: found.kind === 1 ? 'review' : 'lawsuit',
    ref: found.ref,
    caseNumber: found.caseNumber,
    route: found.route,
    acceptedOn: found.acceptedOn,
    concludedOn: found.concludedOn,
    result: found.result === null ? null : (PROCEEDING_RESULTS[found.result - 1] ?? null),
    disposal: found.disposal,
    applicationRef: found.applicationRef,
  };
}
