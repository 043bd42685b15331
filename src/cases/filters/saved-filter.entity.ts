import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A filter of the work list that somebody keeps for themselves; it names days and kinds, never a person who applied. */
@Entity('saved_filter')
@Unique('uq_saved_filter_name', ['agencyId', 'accountId', 'name'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_saved_filter_agency', onDelete: 'CASCADE' })
export class SavedFilter {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('int')
  accountId: number;

  /** 1, 2, … as they are shown. */
  @PrimaryColumn('smallint')
  position: number;

  @Column('text')
  name: string;

  @Column('jsonb')
  filter: object;
}
