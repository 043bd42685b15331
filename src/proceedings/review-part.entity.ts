import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { COMPLAINTS, LOSS_REASONS } from '../law/proceedings/keys.js';
import type { Complaint, LossReason } from '../law/proceedings/keys.js';
import type { Outcome } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

/** A ground that is contested in a review, and what was decided of it. */
@Entity('review_part')
@ForeignKey('review', ['agencyId', 'reviewId'], ['agencyId', 'id'], {
  name: 'fk_review_part_review',
  onDelete: 'CASCADE',
})
@Check('ck_review_part_complaint', oneOf('complaint', COMPLAINTS))
@Check('ck_review_part_loss_reason', oneOf('loss_reason', LOSS_REASONS))
export class ReviewPart {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  reviewId: number;

  @PrimaryColumn('smallint')
  position: number;

  /** In the words of the application for review or the complaint. */
  @Column('text', { nullable: true })
  ground: string | null;

  @Column('text', { nullable: true })
  complaint: Complaint | null;

  /** The result of the answer that is contested. */
  @Column('text', { nullable: true })
  outcome: Outcome | null;

  /** The law's own word, as it was written. */
  @Column('text', { nullable: true })
  disposal: string | null;

  @Column('text', { nullable: true })
  lossReason: LossReason | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
