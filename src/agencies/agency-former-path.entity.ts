import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';

/** A path of the tree that a move has ended, with the days on which it held. Kept by the trigger of the closure. */
@Entity('agency_former_path')
@Index('ix_agency_former_path_descendant', ['descendantId'])
@ForeignKey('agency', ['ancestorId'], ['id'], {
  name: 'fk_agency_former_path_ancestor',
  onDelete: 'CASCADE',
})
@ForeignKey('agency', ['descendantId'], ['id'], {
  name: 'fk_agency_former_path_descendant',
  onDelete: 'CASCADE',
})
@Check('ck_agency_former_path_days', 'until >= since')
export class AgencyFormerPath {
  @PrimaryColumn('int')
  ancestorId: number;

  @PrimaryColumn('int')
  descendantId: number;

  @Column('int')
  depth: number;

  @Column('date')
  since: LocalDate;

  /** The last day. */
  @PrimaryColumn('date')
  until: LocalDate;
}
