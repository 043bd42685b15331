import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last document number of a series (机关代字) in a year. */
@Entity('letter_counter')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_letter_counter_agency', onDelete: 'CASCADE' })
@Check('ck_letter_counter_last_no', 'last_no >= 1')
export class LetterCounter {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('text')
  code: string;

  @PrimaryColumn('smallint')
  year: number;

  @Column('int')
  lastNo: number;
}
