import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';

export const ADJUSTMENT_KINDS = ['merger', 'split', 'takeover', 'other'] as const;
export type AdjustmentKind = (typeof ADJUSTMENT_KINDS)[number];

/**
 * Why a year carries in something else than the year before carried out: agencies were merged or split, or cases taken over
 * (国办公开办函〔2019〕14号). Append only; a wrong one is undone by its opposite.
 */
@Entity('opening_adjustment')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_opening_adjustment_agency', onDelete: 'CASCADE' })
@Check('ck_opening_adjustment_kind', oneOf('kind', ADJUSTMENT_KINDS))
@Check('ck_opening_adjustment_deltas', 'cardinality(deltas) = 6 and array_position(deltas, null) is null')
export class OpeningAdjustment {
  @PrimaryColumn('int')
  agencyId: number;

  /** The year that carries in. */
  @PrimaryColumn('smallint')
  year: number;

  @PrimaryColumn('int')
  seq: number;

  @Column('text')
  kind: AdjustmentKind;

  /** More (or fewer) cases carried in, by applicant type in the order of table 三. */
  @Column('int', { array: true })
  deltas: number[];

  @Column('text')
  reason: string;

  /** The decision on which it rests, such as a document number. */
  @Column('text')
  basis: string;

  @Column('text')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
