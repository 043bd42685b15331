import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Every agency below every other, itself at depth 0. A trigger keeps it; the application only reads it. */
@Entity('agency_closure')
@Index('ix_agency_closure_descendant', ['descendantId'])
@ForeignKey('agency', ['ancestorId'], ['id'], { name: 'fk_agency_closure_ancestor', onDelete: 'CASCADE' })
@ForeignKey('agency', ['descendantId'], ['id'], {
  name: 'fk_agency_closure_descendant',
  onDelete: 'CASCADE',
})
export class AgencyClosure {
  @PrimaryColumn('int')
  ancestorId: number;

  @PrimaryColumn('int')
  descendantId: number;

  @Column('int')
  depth: number;

  /** The first day of the path; '-infinity': as long as anybody knows. */
  @Column('date', { default: '-infinity' })
  since: string;
}
