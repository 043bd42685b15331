import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last case number given in a year, by the day of receipt. */
@Entity('case_counter')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_case_counter_agency', onDelete: 'CASCADE' })
@Check('ck_case_counter_last_no', 'last_no >= 1')
export class CaseCounter {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  @Column('int')
  lastNo: number;
}
