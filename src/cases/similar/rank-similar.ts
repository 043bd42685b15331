import { applicantRelation, type ApplicantRelation } from '../../domain/intake/same-applicant.js';
import { compared, type Compared, REPEATED_FROM, SIMILAR_FROM } from '../../domain/intake/similarity.js';
import type { ApplicantType } from '../../law/vocabularies/keys.js';
import { maskName } from '../mask-name.js';
import type { ComparedCase, ComparedPerson, ComparedText } from './similar.repository.js';
import { APPLICANT_LABELS, type SimilarCase } from './similar.schemas.js';

/** More would not be read while an application is typed. */
export const MOST_SHOWN = 8;
/** Looked at more closely: who applied is asked only of these. */
const MOST_CANDIDATES = 40;
/** Of a whole register only these are weighed word by word. */
const MOST_CLOSER = 500;
/** Of the applicant's own cases less likeness is enough to be worth showing. */
const OWN_FROM = 0.3;
const ADVANTAGE: Readonly<Record<ApplicantRelation, number>> = { same: 0.25, sameName: 0.1, different: 0 };

export interface Scored {
  readonly id: number;
  readonly score: number;
}

/** The texts most like the one given. @param own cases of the applicant */
export function likest(
  description: string,
  texts: readonly ComparedText[],
  own: ReadonlySet<number>,
): Scored[] {
  const probe = compared(description);
  return closer(probe, texts, own)
    .map(({ id, description: other }) => ({ id, score: probe.with(other) }))
    .filter(({ id, score }) => score >= (own.has(id) ? OWN_FROM : SIMILAR_FROM))
    .sort((a, b) => rank(b, own) - rank(a, own) || b.id - a.id)
    .slice(0, MOST_CANDIDATES);
}

/** The likest at a glance, and whatever is the applicant's own. */
function closer(probe: Compared, texts: readonly ComparedText[], own: ReadonlySet<number>): ComparedText[] {
  const glanced = texts.map((text) => ({ text, common: probe.roughly(text.description) }));
  glanced.sort((a, b) => b.common - a.common);
  return glanced.flatMap(({ text }, at) => (at < MOST_CLOSER || own.has(text.id) ? [text] : []));
}

const rank = ({ id, score }: Scored, own: ReadonlySet<number>): number =>
  score + (own.has(id) ? ADVANTAGE.same : 0);

const NEAREST: readonly ApplicantRelation[] = ['same', 'sameName', 'different'];

/** How the applicant stands to the applicants of a case: the nearest of them counts. */
export function relationOf(
  sought: { readonly type: ApplicantType; readonly name: string } | undefined,
  people: readonly ComparedPerson[],
): ApplicantRelation {
  if (!sought) return 'different';
  const relations = people.map((person) => applicantRelation(sought, person));
  return NEAREST.find((relation) => relations.includes(relation)) ?? 'different';
}

const NOTES = {
  repetition:
    '同一申请人就相近内容的申请已经答复：经核对确属同一事项的，可依条例第三十六条第（六）项告知不予重复处理，并引用先前答复的文号。',
  pending: '同一申请人的相近申请尚未答复，不构成重复申请（条例第三十六条第（六）项以已经答复为前提）。',
  same: '同一申请人的相近申请，请核对先前的答复。',
  sameName: '姓名相同，没有证件号码可以核对，不能当作同一申请人。',
  different: '不同申请人：不是重复申请，应当分别答复；答复内容宜与先前的一致，不一致的要有理由。',
} as const;

/** A case beside the application that is being looked at; a repetition is only ever one of the same applicant. */
export function similarCase(found: ComparedCase, score: number, applicant: ApplicantRelation): SimilarCase {
  const answered = found.answeredOn !== null && found.outcome !== null;
  const alike = score >= REPEATED_FROM;
  const repetition = applicant === 'same' && alike && answered;
  const note = repetition ? 'repetition' : applicant === 'same' && alike && !answered ? 'pending' : applicant;
  return {
    caseNo: found.called,
    state: found.state,
    receivedOn: found.receivedOn,
    description: found.description,
    applicantName: maskName(found.applicantName, found.applicantType),
    applicant,
    applicantLabel: APPLICANT_LABELS[applicant],
    likeness: Math.round(score * 100),
    outcome: found.outcome,
    documentNo: found.documentNo,
    answeredOn: answered ? found.answeredOn : null,
    repetition,
    note: NOTES[note],
  };
}

export const byRank = (
  a: Scored & { relation: ApplicantRelation },
  b: Scored & { relation: ApplicantRelation },
): number => b.score + ADVANTAGE[b.relation] - (a.score + ADVANTAGE[a.relation]) || b.id - a.id;
