import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What an agency's alerts were last made from: the day, the calendar, and how far its audit trail had got. */
@Entity('alert_basis')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_alert_basis_agency', onDelete: 'CASCADE' })
export class AlertBasis {
  @PrimaryColumn('int')
  agencyId: number;

  /** Which alerts; all of them are made together now. */
  @PrimaryColumn('text')
  part: string;

  @Column('text')
  basis: string;

  @Column('timestamptz')
  lookedAt: Date;
}
