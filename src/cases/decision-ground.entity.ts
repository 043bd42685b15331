import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OUTCOMES } from '../law/vocabularies/keys.js';
import type { Outcome } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

/** One of several grounds of an answer. */
@Entity('decision_ground')
@ForeignKey('decision_round', ['agencyId', 'caseId', 'round'], ['agencyId', 'caseId', 'round'], {
  name: 'fk_decision_ground_round',
  onDelete: 'CASCADE',
})
@Check('ck_decision_ground_outcome', oneOf('outcome', OUTCOMES))
export class DecisionGround {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  caseId: number;

  @PrimaryColumn('smallint')
  round: number;

  @PrimaryColumn('smallint')
  position: number;

  @Column('text')
  outcome: Outcome;

  @Column('text', { nullable: true })
  article: string | null;
}
