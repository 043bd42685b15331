import { Injectable } from '@nestjs/common';
import { maskName } from '../cases/mask-name.js';
import { isOpen } from '../identity/agency-reach.js';
import { DomainError } from '../law/domain-error.js';
import { law } from '../law/law.js';
import { APPLICANT_TYPES, OUTCOMES, PROCEEDING_RESULTS } from '../law/vocabularies/keys.js';
import { applicationsTable } from '../reporting/definition/applications-table.js';
import { proceedingsTable } from '../reporting/definition/proceedings-table.js';
import { CellCasesRepository } from './cell-cases.repository.js';
import type { CaseOfCell, ProceedingOfCell } from './cell-cases.repository.js';
import { decodeCursor, encodeCursor } from './cursor.js';
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
  /** Cases of other agencies are counted and not shown. */
  readonly withheld?: boolean;
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
  ) {}

  /** @throws DomainError agency.unknown, edition.none, period.*, cell.unknown, cursor.invalid */
  cases(query: CellQuery): Promise<CellCases> {
    return this.tables.scoped(query, (scoped) =>
      query.table === 'applications' ? this.applications(scoped, query) : this.proceedings(scoped, query),
    );
  }

  private async applications(scoped: Scoped, query: CellQuery): Promise<CellCases> {
    const { manager, agencies, context } = scoped;
    const table = applicationsTable(context.edition);
    const row = table.rows.findIndex(({ key }) => key === query.row);
    const column = table.columns.findIndex(({ key }) => key === query.column);
    const cell = table.cells[row * table.columns.length + column];
    if (row < 0 || column < 0 || !cell) throw unknownCell(query);
    const [agencyId = 0, caseId = 0, part = 0] = query.after ? decodeCursor(query.after, 3) : [];
    const reading = readingOf(scoped, query);
    const shown = shownOf(agencies, query);
    const found = await this.repository.cases(
      manager,
      cell,
      context.period,
      { ...reading, agencyIds: shown },
      { limit: query.limit + 1, ...(query.after && { after: { agencyId, caseId, part } }) },
    );
    const count = await this.repository.countCases(manager, cell, context.period, reading);
    const withheld = shown.length < agencies.length;
    return page(found, query.limit, { count, withheld }, caseItem, (last) => [
      last.agencyId,
      last.caseId,
      last.part,
    ]);
  }

  private async proceedings(scoped: Scoped, query: CellQuery): Promise<CellCases> {
    const { manager, agencies, context } = scoped;
    const table = proceedingsTable(context.edition);
    const group = table.groups.findIndex((key) => key === query.row);
    const column = table.columns.findIndex(({ key }) => key === query.column);
    const cell = table.cells[group * table.columns.length + column];
    if (group < 0 || column < 0 || !cell) throw unknownCell(query);
    const [agencyId = 0, kind = 0, proceedingId = 0, span = 0] = query.after
      ? decodeCursor(query.after, 4)
      : [];
    const reading = readingOf(scoped, query);
    const shown = shownOf(agencies, query);
    const withheld = shown.length < agencies.length;
    const readable = withheld ? { ...reading, agencyIds: shown } : reading;
    const found = await this.repository.proceedings(manager, cell, context.period, readable, {
      limit: query.limit + 1,
      ...(query.after && { after: { agencyId, kind, proceedingId, span } }),
    });
    const count = await this.repository.countProceedings(manager, cell, context.period, reading);
    return page(found, query.limit, { count, withheld }, proceedingItem, (last) => [
      last.agencyId,
      last.kind,
      last.proceedingId,
      last.span,
    ]);
  }
}

/** Ids of the agencies whose cases are listed. */
const shownOf = (agencies: readonly { readonly id: number }[], { open }: CellQuery): number[] =>
  agencies.map(({ id }) => id).filter((id) => isOpen(open, id));

/** One more than the limit was asked for: its presence says that there is another page. */
function page<Found>(
  found: readonly Found[],
  limit: number,
  { count, withheld }: { count: number; withheld: boolean },
  item: (found: Found) => CaseItem | ProceedingItem,
  key: (found: Found) => number[],
): CellCases {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    count,
    items: shown.map(item),
    ...(withheld && { withheld }),
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

const unknownCell = ({ table, row, column }: CellQuery): DomainError =>
  new DomainError(
    'cell.unknown',
    `该版年度报告的表格中没有“${row} / ${column}”这一格，请核对行、列的名称。`,
    {
      table,
      row,
      column,
    },
  );
