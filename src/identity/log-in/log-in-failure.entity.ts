import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often a log-in has failed lately, for one counter: a hash, so that no name typed by anybody is kept. */
@Entity('log_in_failure')
@Index('ix_log_in_failure_last_failed_at', ['lastFailedAt'])
export class LogInFailure {
  @PrimaryColumn('bytea')
  counter: Buffer;

  @Column('int', { default: 0 })
  failures: number;

  @Column('timestamptz')
  blockedUntil: Date;

  @Column('timestamptz')
  lastFailedAt: Date;
}
