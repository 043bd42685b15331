import { Column } from 'typeorm';
import type { Complaint, LossReason } from '../law/proceedings/keys.js';
import type { Outcome } from '../law/vocabularies/keys.js';

/** What is told of a ground that is contested, in a review or in a lawsuit. */
export abstract class ContestedPart {
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
