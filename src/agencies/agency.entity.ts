import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { AGENCY_KINDS, AGENCY_LEVELS } from '../law/vocabularies/keys.js';
import type { AgencyKind, AgencyLevel } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

@Entity('agency')
@Unique('uq_agency_code', ['code'])
@Index('ix_agency_parent', ['parentId'])
@ForeignKey('agency', ['parentId'], ['id'], { name: 'fk_agency_parent' })
@Check('ck_agency_code', `code ~ '^[A-Za-z0-9-]{2,32}$'`)
@Check('ck_agency_name', `name !~ '[[:cntrl:]]'`)
@Check('ck_agency_level', oneOf('level', AGENCY_LEVELS))
@Check('ck_agency_kind', oneOf('kind', AGENCY_KINDS))
@Check('ck_agency_validity', 'valid_to >= valid_from')
export class Agency {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  level: AgencyLevel | null;

  @Column('text', { nullable: true })
  kind: AgencyKind | null;

  @Column('int', { nullable: true })
  parentId: number | null;

  /** The first day under the present parent; null: as long as anybody knows. */
  @Column('date', { nullable: true })
  parentSince: LocalDate | null;

  @Column('date', { nullable: true })
  validFrom: LocalDate | null;

  @Column('date', { nullable: true })
  validTo: LocalDate | null;

  /** The body that reviews this agency's decisions, as remedy clauses name it. */
  @Column('text', { nullable: true })
  reviewBody: string | null;

  /** The court that hears suits against this agency's decisions. */
  @Column('text', { nullable: true })
  court: string | null;

  /** Declared a single-person office on that day: one person may hold every role there. */
  @Column('date', { nullable: true })
  singlePersonSince: LocalDate | null;

  @Column('text', { nullable: true })
  singlePersonBasis: string | null;

  /** Fixed at creation: only demonstration agencies can ever be deleted, with their whole register. */
  @Column('boolean', { default: false })
  isDemonstration: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
