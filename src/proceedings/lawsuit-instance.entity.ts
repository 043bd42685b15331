import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { JUDGMENT_FORMS, type JudgmentForm } from '../law/proceedings/keys.js';
import { PROCEEDING_RESULTS, type ProceedingResult } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

/** One instance of a lawsuit; a retrial may return to a level, hence the position of its own. */
@Entity('lawsuit_instance')
@ForeignKey('lawsuit', ['agencyId', 'lawsuitId'], ['agencyId', 'id'], {
  name: 'fk_lawsuit_instance_lawsuit',
  onDelete: 'CASCADE',
})
@Check('ck_lawsuit_instance_level', 'level >= 1')
@Check('ck_lawsuit_instance_form', oneOf('form', JUDGMENT_FORMS))
@Check('ck_lawsuit_instance_result', oneOf('result', PROCEEDING_RESULTS))
export class LawsuitInstance {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  lawsuitId: number;

  @PrimaryColumn('smallint')
  position: number;

  @Column('smallint')
  level: number;

  @Column('date', { nullable: true })
  acceptedOn: LocalDate | null;

  @Column('date', { nullable: true })
  decidedOn: LocalDate | null;

  @Column('text', { nullable: true })
  court: string | null;

  @Column('text', { nullable: true })
  docketNo: string | null;

  @Column('text', { nullable: true })
  form: JudgmentForm | null;

  @Column('text', { nullable: true })
  disposal: string | null;

  /** What 改判 came to. */
  @Column('text', { nullable: true })
  result: ProceedingResult | null;

  @Column('date', { nullable: true })
  servedOn: LocalDate | null;

  @Column('date', { nullable: true })
  appealedOn: LocalDate | null;

  @Column('date', { nullable: true })
  effectiveOn: LocalDate | null;
}
