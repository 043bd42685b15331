import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { DigestCounts } from './digest-counts.js';

/** 每日汇总: what the people of an agency were told of a day, also where nothing was due. */
@Entity('alert_digest')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_alert_digest_agency', onDelete: 'CASCADE' })
@Check('ck_alert_digest_counts', `jsonb_typeof(counts) = 'object'`)
@Check('ck_alert_digest_told', 'told >= 0')
export class AlertDigest {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('date')
  day: LocalDate;

  @Column('jsonb')
  counts: DigestCounts;

  /** How many people. */
  @Column('int')
  told: number;

  @Column('timestamptz')
  madeAt: Date;
}
