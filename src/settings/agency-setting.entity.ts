import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import type { SettingName } from '../law/settings/setting-keys.js';

/**
 * What an agency chose for itself and all below it, from a day on. Append only: the latest of a name is the one in force. Known
 * to every agency below, so it stands outside the registers of the agencies.
 */
@Entity('agency_setting')
@Index('ix_agency_setting_name', ['name', 'agencyId', 'id'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_agency_setting_agency', onDelete: 'CASCADE' })
export class AgencySetting {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  name: SettingName;

  /** Null: chosen no more, what the superior has applies again. */
  @Column('text', { nullable: true })
  value: string | null;

  /** Those below may not choose otherwise. */
  @Column('boolean', { default: false })
  binding: boolean;

  @Column('text')
  reason: string;

  /** User name. */
  @Column('text')
  changedBy: string;

  @Column('date')
  changedOn: LocalDate;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;
}
