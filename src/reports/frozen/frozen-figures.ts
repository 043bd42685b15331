import type { EntityManager } from 'typeorm';
import { law } from '../../law/law.js';
import { figureFindings } from '../../reporting/compile/figure-findings.js';
import { calendarYear } from '../../reporting/definition/period.js';
import { FiguresRepository } from '../figures.repository.js';
import { frozenYears, reportFrozen, type FrozenYear } from './frozen-years.js';

const figures = new FiguresRepository();

/** An item of table 二, or of section 一, as an agency tells it; null: it does not. */
interface Told {
  readonly label: string;
  readonly value: number | null;
}

/**
 * Runs a change of what table 二 and the figures of section 一 are made of. One that would move what a frozen report of the agency prints, or what it told for
 * its tree and a sum above it prints, belongs into a correction.
 * @param agencyIds whose figures or registers of documents are changed
 * @throws DomainError `report.frozen`; the transaction must end then
 */
export async function keepFrozenFigures<T>(
  manager: EntityManager,
  agencyIds: readonly number[],
  change: () => Promise<T>,
): Promise<T> {
  const years = await frozenYears(manager, agencyIds);
  const before = await toldIn(manager, years);
  const changed = await change();
  const after = await toldIn(manager, years);
  for (const [i, { year, published }] of years.entries())
    for (const [key, { label, value }] of after[i] ?? []) {
      const was = before[i]?.get(key)?.value ?? null;
      if (was !== value)
        throw reportFrozen(year, published, `${label}（由 ${text(was)} 改为 ${text(value)}）`);
    }
  return changed;
}

const text = (value: number | null): string => (value === null ? '未填' : String(value));

async function toldIn(
  manager: EntityManager,
  years: readonly FrozenYear[],
): Promise<ReadonlyMap<string, Told>[]> {
  const all: ReadonlyMap<string, Told>[] = [];
  for (const frozen of years) all.push(await toldBy(manager, frozen));
  return all;
}

async function toldBy(
  manager: EntityManager,
  { agencyId, year, edition }: FrozenYear,
): Promise<ReadonlyMap<string, Told>> {
  const items = law().figureItems(edition);
  const labels = new Map(items.map(({ key, label }) => [key, label]));
  const supplied = await figures.supplied(manager, year, [agencyId]);
  const own = figureFindings(items, {
    agencies: [{ id: agencyId, parentId: null, name: '' }],
    rootId: agencyId,
    scope: 'own',
    figures: supplied,
    documents: await figures.documents(manager, calendarYear(year), [agencyId]),
  });
  const label = (item: string): string => {
    const ofTable = labels.get(item);
    return ofTable === undefined ? `第一部分“${law().figureItem(item)?.label ?? item}”` : `表二“${ofTable}”`;
  };
  return new Map([
    ...own.map(({ item, value }) => [item, { label: label(item), value }] as const),
    ...supplied
      .filter(({ item, scope }) => scope === 'tree' || !labels.has(item))
      .map(
        ({ item, scope, stored }) =>
          [
            `${item} ${scope}`,
            { label: `${label(item)}${scope === 'tree' ? '（含下级）' : ''}`, value: stored },
          ] as const,
      ),
  ]);
}
