import type { EntityManager } from 'typeorm';
import { insertRows } from '../../platform/database/json-rows.js';
import { storedFigure } from '../ledger/figure-values.js';
import { originOf, ORIGIN_COLUMNS, type StoredLineOf } from './stored-line.js';

const FIGURE_COLUMNS = [
  ...ORIGIN_COLUMNS,
  'year',
  'item',
  'scope',
  'quantity',
  'amount_fen',
  'narrative',
  'source',
  'confirmed_by',
  'confirmed_on',
  'version',
  'recorded_by',
] as const;

export async function writeFigures(
  manager: EntityManager,
  lines: readonly StoredLineOf<'figure'>[],
  recordedBy?: string,
): Promise<void> {
  const rows = lines.map((line) => {
    const { record } = line;
    const { quantity, amountFen, narrative } = storedFigure(record);
    return {
      ...originOf(line),
      year: record.year,
      item: record.item,
      scope: record.scope ?? 'own',
      quantity,
      amount_fen: amountFen,
      narrative,
      source: record.source,
      confirmed_by: record.confirmedBy,
      confirmed_on: record.confirmedOn,
      version: 1,
      recorded_by: recordedBy,
    };
  });
  await insertRows(manager, 'annual_figure', FIGURE_COLUMNS, rows);
}

const DOCUMENT_COLUMNS = [
  ...ORIGIN_COLUMNS,
  'type',
  'title',
  'document_no',
  'issued_on',
  'ended_on',
  'ended_how',
  'revises',
] as const;

export async function writeDocuments(
  manager: EntityManager,
  lines: readonly StoredLineOf<'document'>[],
): Promise<void> {
  const rows = lines.map((line) => {
    const { record } = line;
    return {
      ...originOf(line),
      type: record.type,
      title: record.title,
      document_no: record.documentNo,
      issued_on: record.issuedOn,
      ended_on: record.endedOn,
      ended_how: record.endedHow,
      revises: record.revises,
    };
  });
  await insertRows(manager, 'normative_document', DOCUMENT_COLUMNS, rows);
}

const OPENING_COLUMNS = [
  ...ORIGIN_COLUMNS,
  'year',
  'carried_in',
  'pending_review',
  'pending_suit_direct',
  'pending_suit_after_review',
] as const;

export async function writeOpenings(
  manager: EntityManager,
  lines: readonly StoredLineOf<'opening'>[],
): Promise<void> {
  const rows = lines.map((line) => {
    const { year, carriedIn, pending } = line.record;
    return {
      ...originOf(line),
      year,
      carried_in: carriedIn,
      pending_review: pending?.review,
      pending_suit_direct: pending?.suitDirect,
      pending_suit_after_review: pending?.suitAfterReview,
    };
  });
  await insertRows(manager, 'opening', OPENING_COLUMNS, rows);
}
