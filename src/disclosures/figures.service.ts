import { Injectable } from '@nestjs/common';
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
import { AnnualFiguresRepository } from './annual-figures.repository.js';
import type { FigureRow } from './annual-figures.repository.js';
import { storedAmount } from './figure-amount.js';
import type { FigureAnswer, FigureEntry, FigureList, SavedFigure } from './figures.schemas.js';
import { quotable } from '../law/quotable.js';

/** Prose that the report takes from the register, by section. */
const NARRATIVE_ITEMS: readonly string[] = ['narrative.overview', 'narrative.problems', 'narrative.other'];

type SuppliedValue = Pick<FigureRow, 'quantity' | 'amountFen' | 'narrative'>;
const NO_VALUE: SuppliedValue = { quantity: null, amountFen: null, narrative: null };

@Injectable()
export class FiguresService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly figures: AnnualFiguresRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Every item of the edition, supplied or missing; the agency's own figure before one for its whole tree. */
  async list(agencyId: number, year: number, edition: string | undefined): Promise<FigureList> {
    const items = law().figureItems(edition ?? law().editionForYear(year).id);
    const rows = await this.figures.ofYear(agencyId, year);
    const find = (key: string): FigureRow | undefined =>
      rows.find(({ item, scope }) => item === key && scope === 'own') ??
      rows.find(({ item }) => item === key);
    return {
      items: items.map((item) => toAnswer(item, year, find(item.key))),
      narratives: rows.flatMap(({ item, narrative, version }) =>
        narrative === null ? [] : [{ item, text: narrative, version }],
      ),
    };
  }

  /**
   * @param versions that the request goes by, 0 for what is not there yet; prose that is there is only replaced by them
   * @throws DomainError `figure.unknown`, `figure.value`, `narrative.*`; RequestError `figure.stale`, `precondition.required`
   */
  async put(
    agencyId: number,
    place: { readonly year: number; readonly item: string },
    entry: FigureEntry,
    by: AuditActor,
    versions?: readonly number[],
  ): Promise<SavedFigure> {
    const { value, scope, source = null, confirmedBy = null, confirmedOn = null } = entry;
    const item = NARRATIVE_ITEMS.includes(place.item) ? undefined : knownItem(place);
    if (!item) checkNarrative(String(value), law().editionForYear(place.year), '这段文字');
    const supplied = item ? amountOf(item, value) : { ...NO_VALUE, narrative: String(value) };
    const row: FigureRow = {
      ...place,
      scope,
      source,
      confirmedBy,
      confirmedOn,
      recordedBy: by.username,
      ...supplied,
    };
    const version = await this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const before = await this.figures.lock(manager, agencyId, row);
      if (before?.narrative !== undefined && before.narrative !== null && !versions)
        throw new RequestError('precondition.required');
      if (versions && !versions.includes(before?.version ?? 0)) throw new RequestError('figure.stale');
      const isPut = await keepFrozenFigures(manager, [agencyId], () =>
        this.figures.put(manager, agencyId, row, before),
      );
      if (!isPut) throw new RequestError('figure.stale');
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'figure.put',
        subject: { kind: 'figure', id: `${place.year} ${place.item}` },
        facts: { scope, confirmedOn, before: before && amountOfRow(before), after: amountOfRow(row) },
      });
      return (before?.version ?? 0) + 1;
    });
    return item
      ? { ...toAnswer(item, place.year, row), version }
      : { item: place.item, text: String(value), version };
  }
}

/** Prose may name people: only its length is told. */
const amountOfRow = ({ quantity, amountFen, narrative }: SuppliedValue): AuditFacts =>
  narrative === null ? { quantity, amountFen } : { characters: Array.from(narrative).length };

/** One register serves reports in every edition, so that the items of all of them may be supplied. */
function knownItem({ year, item }: { readonly year: number; readonly item: string }): FigureItemName {
  const known = law()
    .editions.flatMap(({ id }) => law().figureItems(id))
    .find(({ key }) => key === item);
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

function toAnswer(name: FigureItemName, year: number, row: FigureRow | undefined): FigureAnswer {
  const { key, label, unit } = name;
  const { sentences, articles } = figureCellRule(name, calendarYear(year), law());
  const stored = row?.quantity ?? row?.amountFen ?? null;
  return {
    item: key,
    label,
    unit,
    value: stored === null ? null : printedFigure(unit, stored),
    scope: row?.scope ?? null,
    source: row?.source ?? null,
    confirmedBy: row?.confirmedBy ?? null,
    confirmedOn: row?.confirmedOn ?? null,
    status: stored === null ? 'missing' : 'supplied',
    rule: { text: sentences.map((sentence) => `${sentence}。`).join(''), articles: [...articles] },
  };
}
