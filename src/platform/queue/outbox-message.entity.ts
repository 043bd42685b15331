import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';

/** Something left to do, written in the transaction of what caused it; see Outbox. */
@Entity('outbox')
@Unique('uq_outbox_key', ['agencyId', 'topic', 'key'])
@Index('ix_outbox_due', ['dueAt', 'id'], { where: 'done_at is null and dead_at is null' })
@Index('ix_outbox_dead', ['deadAt'], { where: 'dead_at is not null' })
@Index('ix_outbox_done', ['doneAt'], { where: 'done_at is not null' })
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_outbox_agency', onDelete: 'CASCADE' })
@Check('ck_outbox_progress', 'progress between 0 and 100')
@Check('ck_outbox_end', 'done_at is null or dead_at is null')
export class OutboxMessage {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  topic: string;

  /** The same work of a topic is put once. */
  @Column('text')
  key: string;

  /** Numbers and codes; never a name or a number of a person. */
  @Column('jsonb')
  payload: object;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  dueAt: Date;

  /** Until then it is not offered again. */
  @Column('timestamptz', { nullable: true })
  offeredUntil: Date | null;

  @Column('smallint', { default: 0 })
  attempts: number;

  /** Whoever works on it; a later lease takes the right to finish from an earlier one. */
  @Column('uuid', { nullable: true })
  lease: string | null;

  @Column('timestamptz', { nullable: true })
  leasedUntil: Date | null;

  /** Per cent. */
  @Column('smallint', { default: 0 })
  progress: number;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  /** Given up after too many attempts. */
  @Column('timestamptz', { nullable: true })
  deadAt: Date | null;

  /** Code or name of the error, without its text. */
  @Column('text', { nullable: true })
  lastError: string | null;
}
