import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { COMPLAINTS, LOSS_REASONS } from '../law/proceedings/keys.js';
import { ContestedPart } from './contested-part.js';
import { oneOf } from '../platform/database/one-of.js';

/** A ground that is contested in a review, and what was decided of it. */
@Entity('review_part')
@ForeignKey('review', ['agencyId', 'reviewId'], ['agencyId', 'id'], {
  name: 'fk_review_part_review',
  onDelete: 'CASCADE',
})
@Check('ck_review_part_complaint', oneOf('complaint', COMPLAINTS))
@Check('ck_review_part_loss_reason', oneOf('loss_reason', LOSS_REASONS))
export class ReviewPart extends ContestedPart {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  reviewId: number;

  @PrimaryColumn('smallint')
  position: number;
}
