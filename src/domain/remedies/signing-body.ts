import { DomainError } from '../../law/domain-error.js';
import type { RemedyLaw, SigningBodyKind } from '../../law/letters/remedy-schema.js';
import { SIGNING_BODIES } from '../../law/letters/remedy-schema.js';
import type { AgencyKind, AgencyLevel } from '../../law/vocabularies/keys.js';

/** An agency as far as redress against its letters depends on it. */
export interface AgencyFacts {
  readonly name: string;
  readonly kind: AgencyKind | null;
  readonly level: AgencyLevel | null;
  /** As the agency recorded them; they win over what the tree says. */
  readonly reviewBody: string | null;
  readonly court: string | null;
}

/** The agency that signs a letter, and those above it. */
export interface SigningAgency extends AgencyFacts {
  /** The nearest first. */
  readonly above: readonly AgencyFacts[];
}

/**
 * What the agency is to the law of review and of suits: its kind, and whether it is a body of justice (行政复议法 art. 28), which
 * the register does not tell apart from other departments.
 * @throws DomainError `remedy.noKind`
 */
export function signingBodyOf(agency: AgencyFacts, law: RemedyLaw): SigningBodyKind {
  const { kind, name } = agency;
  if (kind === null) {
    throw new DomainError(
      'remedy.noKind',
      `没有登记“${name}”的机关类别，无法确定复议机关和管辖法院，文书没有生成。请登记机关类别，或者在文书设置里填写复议机关和管辖法院。`,
      { agency: name },
    );
  }
  const special = SIGNING_BODIES.find((body) => {
    const { of, nameEnds } = law.signingBodies[body];
    return of === kind && nameEnds?.some((end) => name.endsWith(end));
  });
  return special ?? kind;
}
