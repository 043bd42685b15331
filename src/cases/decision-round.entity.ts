import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DecisionParticulars } from '../domain/outcome/decision-given.js';
import type { LocalDate } from '../law/local-date.js';
import { DECISION_CAUSES, DELIVERIES, OUTCOMES } from '../law/vocabularies/keys.js';
import type { DecisionCause, Delivery, Outcome } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

/** One answer to an application: the first, or one made again after a review, a lawsuit or on the agency's own accord. */
@Entity('decision_round')
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_decision_round_case',
  onDelete: 'CASCADE',
})
@Check('ck_decision_round_round', 'round >= 1')
@Check('ck_decision_round_cause', oneOf('cause', DECISION_CAUSES))
@Check('ck_decision_round_outcome', oneOf('outcome', OUTCOMES))
@Check('ck_decision_round_delivery', oneOf('delivery', DELIVERIES))
@Check('ck_decision_round_particulars', `jsonb_typeof(particulars) = 'object'`)
@Check(
  'ck_decision_round_dates',
  'dispatched_on >= signed_on and served_on >= signed_on and served_on >= dispatched_on',
)
export class DecisionRound {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  caseId: number;

  @PrimaryColumn('smallint')
  round: number;

  @Column('text')
  cause: DecisionCause;

  /** Reference of the review or lawsuit that ordered it. */
  @Column('text', { nullable: true })
  byRef: string | null;

  @Column('text')
  outcome: Outcome;

  @Column('text', { nullable: true })
  documentNo: string | null;

  @Column('text', { nullable: true })
  delivery: Delivery | null;

  @Column('text', { nullable: true })
  carrier: string | null;

  @Column('text', { nullable: true })
  mailNo: string | null;

  @Column('date', { nullable: true })
  signedOn: LocalDate | null;

  @Column('date', { nullable: true })
  dispatchedOn: LocalDate | null;

  @Column('date', { nullable: true })
  servedOn: LocalDate | null;

  /** What the answer says beside its result; see decisionParticulars. */
  @Column('jsonb', { nullable: true })
  particulars: DecisionParticulars | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;
}
