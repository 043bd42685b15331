import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../law/domain-error.js';
import type { FigureItemName } from '../law/editions/figure-items.js';
import { law } from '../law/law.js';
import type { AuditActor, AuditFacts } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { checkNarrative } from '../reporting/annual-report/check-narrative.js';
import { figureCellRule } from '../reporting/definition/cell-rule.js';
import { calendarYear } from '../reporting/definition/period.js';
import { printedFigure } from '../reporting/definition/printed-figure.js';
import { keepFrozenFigures } from '../reports/frozen/frozen-figures.js';
import type { AnnualFigure } from './annual-figure.entity.js';
import { AnnualFiguresRepository } from './annual-figures.repository.js';
import type { FigureRow } from './annual-figures.repository.js';
import { storedAmount } from './figure-amount.js';
import type { FigureAnswer, FigureEntry, FigureList, SavedFigure } from './figures.schemas.js';
import { quotable } from '../law/quotable.js';

/** Prose that the report takes from the register, by section. */
const NARRATIVE_ITEMS: readonly string[] = ['narrative.overview', 'narrative.problems', 'narrative.other'];

type SuppliedValue = Pick<FigureRow, 'quantity' | 'amountFen' | 'narrative'>;

/** Which figure, or which piece of prose. */
export interface FigurePlace {
  readonly year: number;
  readonly item: string;
}
const NO_VALUE: SuppliedValue = { quantity: null, amountFen: null, narrative: null };

@Injectable()
export class FiguresService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly figures: AnnualFiguresRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Every item of the edition and of section 一, supplied or missing; the agency's own figure before one for its whole tree. */
  async list(agencyId: number, year: number, edition: string | undefined): Promise<FigureList> {
    const items = law().figureItems(edition ?? law().editionForYear(year).id);
    const rows = await this.figures.ofYear(agencyId, year);
    const find = (key: string): FigureRow | undefined =>
      rows.find(({ item, scope }) => item === key && scope === 'own') ??
      rows.find(({ item }) => item === key);
    return {
      items: items.map((item) => toAnswer(item, year, find(item.key))),
      overview: law()
        .figureSheets.overview.flatMap(({ key }) => law().figureItem(key) ?? [])
        .map((item) => toAnswer(item, year, find(item.key))),
      narratives: rows.flatMap(({ item, narrative, version }) =>
        narrative === null ? [] : [{ item, text: narrative, version }],
      ),
    };
  }

  /**
   * @param versions that the request goes by, 0 for what is not there yet; prose that is there is only replaced by them
   * @throws DomainError `figure.unknown`, `figure.value`, `narrative.*`, `report.frozen`; RequestError `figure.stale`,
   * `precondition.required`
   */
  async put(
    agencyId: number,
    place: FigurePlace,
    entry: FigureEntry,
    by: AuditActor,
    versions?: readonly number[],
  ): Promise<SavedFigure> {
    const { value, scope, source = null, confirmedBy = null, confirmedOn = null } = entry;
    const item = NARRATIVE_ITEMS.includes(place.item) ? undefined : knownItem(place);
    if (!item) checkNarrative(String(value), law().editionForYear(place.year), '这段文字');
    const supplied = item ? amountOf(item, value) : { ...NO_VALUE, narrative: String(value) };
    const row = { ...place, scope, source, confirmedBy, confirmedOn, ...supplied };
    const version = await this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const before = await this.figures.lock(manager, agencyId, row);
      if (before?.narrative !== undefined && before.narrative !== null && !versions)
        throw new RequestError('precondition.required');
      if (versions && !versions.includes(before?.version ?? 0)) throw new RequestError('figure.stale');
      return this.write(manager, agencyId, row, by, before);
    });
    return item
      ? { ...toAnswer(item, place.year, row), version }
      : { item: place.item, text: String(value), version };
  }

  /**
   * As `put`, for a figure in the unit of the database and a transaction that there is.
   * @throws DomainError `report.frozen`
   */
  async putIn(
    manager: EntityManager,
    agencyId: number,
    row: Omit<FigureRow, 'recordedBy'>,
    by: AuditActor,
  ): Promise<void> {
    await this.write(manager, agencyId, row, by, await this.figures.lock(manager, agencyId, row));
  }

  /** @returns the version that was written */
  private async write(
    manager: EntityManager,
    agencyId: number,
    row: Omit<FigureRow, 'recordedBy'>,
    by: AuditActor,
    before: AnnualFigure | null,
  ): Promise<number> {
    const isPut = await keepFrozenFigures(manager, [agencyId], () =>
      this.figures.put(manager, agencyId, { ...row, recordedBy: by.username }, before),
    );
    if (!isPut) throw new RequestError('figure.stale');
    const { year, item, scope, confirmedOn } = row;
    await this.audit.record(manager, agencyId, {
      actor: by,
      action: 'figure.put',
      subject: { kind: 'figure', id: `${year} ${item}` },
      facts: { scope, confirmedOn, before: before && amountOfRow(before), after: amountOfRow(row) },
    });
    return (before?.version ?? 0) + 1;
  }
}

/** Prose may name people: only its length is told. */
const amountOfRow = ({ quantity, amountFen, narrative }: SuppliedValue): AuditFacts =>
  narrative === null ? { quantity, amountFen } : { characters: Array.from(narrative).length };

/** One register serves reports in every edition, so that the items of all of them may be supplied. */
function knownItem({ year, item }: FigurePlace): FigureItemName {
  const known = law().figureItem(item);
  if (known) return known;
  const told = quotable(item);
  throw new DomainError('figure.unknown', `年度报告的表二里没有“${told}”这个指标，请核对指标名称。`, {
    year,
    item: told,
  });
}

function amountOf(
  { key, label, unit, mayBeNegative }: FigureItemName,
  value: number | string,
): SuppliedValue {
  const amount = storedAmount(String(value), unit, mayBeNegative);
  if ('fault' in amount) {
    const told = quotable(String(value));
    throw new DomainError('figure.value', `“${label}”的数值 ${told} 不能接受：${amount.fault}。`, {
      item: key,
      value: told,
    });
  }
  return unit === 'count'
    ? { ...NO_VALUE, quantity: amount.stored }
    : { ...NO_VALUE, amountFen: amount.stored };
}

function toAnswer(
  name: FigureItemName,
  year: number,
  row: Omit<FigureRow, 'recordedBy'> | undefined,
): FigureAnswer {
  const { key, label, unit, measure } = name;
  const stored = row?.quantity ?? row?.amountFen ?? null;
  return {
    item: key,
    label,
    unit,
    measure,
    value: stored === null ? null : printedFigure(unit, stored),
    scope: row?.scope ?? null,
    source: row?.source ?? null,
    confirmedBy: row?.confirmedBy ?? null,
    confirmedOn: row?.confirmedOn ?? null,
    status: stored === null ? 'missing' : 'supplied',
    rule: ruleOf(name, year),
  };
}

/** What is filled in, and on what that rests: of table 二 by its cell, of section 一 by what its unit is told. */
function ruleOf(name: FigureItemName, year: number): FigureAnswer['rule'] {
  const ofOverview = law().figureSheets.overview.find(({ key }) => key === name.key);
  if (ofOverview) return { text: `${ofOverview.rule}。`, articles: [ofOverview.citation] };
  const { sentences, articles } = figureCellRule(name, calendarYear(year), law());
  return { text: sentences.map((sentence) => `${sentence}。`).join(''), articles: [...articles] };
}
