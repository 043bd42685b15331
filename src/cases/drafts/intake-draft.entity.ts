import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What somebody has typed of an application and not saved: one for each person in an agency, sealed, for some days. */
@Entity('intake_draft')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_intake_draft_agency', onDelete: 'CASCADE' })
export class IntakeDraft {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('int')
  accountId: number;

  @Column('bytea')
  content: Buffer;

  @Column('timestamptz')
  savedAt: Date;
}
