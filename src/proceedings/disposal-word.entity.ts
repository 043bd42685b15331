import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { OWN_COLUMNS, type OwnColumn } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

/**
 * Where an agency counts a word of a decision in table 四, for itself and all below it. Append only: the latest of a word is the
 * one in force. Known to every agency below, so it stands outside the registers of the agencies.
 */
@Entity('disposal_word')
@Index('ix_disposal_word_word', ['kind', 'word', 'agencyId', 'id'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_disposal_word_agency', onDelete: 'CASCADE' })
@Check('ck_disposal_word_kind', oneOf('kind', ['review', 'lawsuit']))
@Check('ck_disposal_word_column', oneOf('"column"', OWN_COLUMNS))
export class DisposalWord {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  kind: 'review' | 'lawsuit';

  /** As the law data write it, or one that they do not know. */
  @Column('text')
  word: string;

  /** Null: chosen no more, what the superior or the law data say applies again. */
  @Column('text', { nullable: true })
  column: OwnColumn | null;

  /** Of decisions of that day and later. */
  @Column('date')
  inForceFrom: LocalDate;

  /** The text that it rests on, where there is one. */
  @Column('text', { nullable: true })
  article: string | null;

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
