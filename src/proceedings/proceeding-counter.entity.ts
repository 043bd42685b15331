import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';

/** The last number given to a review or a lawsuit that was logged here in a year. */
@Entity('proceeding_counter')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_proceeding_counter_agency', onDelete: 'CASCADE' })
@Check('ck_proceeding_counter_kind', oneOf('kind', ['review', 'lawsuit']))
@Check('ck_proceeding_counter_last_no', 'last_no >= 1')
export class ProceedingCounter {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('text')
  kind: 'review' | 'lawsuit';

  @PrimaryColumn('smallint')
  year: number;

  @Column('int')
  lastNo: number;
}
