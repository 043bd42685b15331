import type { CountingRules } from '../domain/counting-rules.js';
import { clockState, type ProceedingClock } from '../domain/proceeding/clock-reckoning.js';
import { wordsWith } from '../domain/proceeding/own-words.js';
import { proceedingClocks } from '../domain/proceeding/clocks.js';
import { law } from '../law/law.js';
import type { LocalDate } from '../law/local-date.js';
import type { ProceedingStage } from '../law/proceedings/keys.js';
import type { ProceedingResult } from '../law/vocabularies/keys.js';
import { notCountedBecause, remarksOn } from './placement/not-counted.js';
import { placementsOf } from './placement/placements.js';
import { courseOf, type ProceedingFile, type ProceedingRecord } from './proceeding-file.js';
import type { ClockAnswer, ProceedingAnswer, ProceedingListAnswer } from './proceeding.schemas.js';
import type { ContestedCase, FoundProceeding, ProceedingKind } from './proceedings.repository.js';
import { resultInForce, resultOfPart } from './result-in-force.js';
import type { LoggedStep } from './steps/logged-step.js';
import { spansOf } from './write-proceeding.js';

export interface ProceedingParts {
  readonly file: ProceedingFile;
  readonly stage: ProceedingStage;
  readonly cases: readonly ContestedCase[];
  readonly related: readonly FoundProceeding[];
  readonly consequences: ProceedingAnswer['consequences'];
  readonly rules: CountingRules;
  readonly today: LocalDate;
}

export const clockAnswer = (clock: ProceedingClock, today: LocalDate): ClockAnswer => ({
  ...clock,
  label: law().proceedings.clocks[clock.key].label,
  state: clockState(clock, today),
});

export function stageName(kind: ProceedingKind, stage: ProceedingStage): string {
  const labels: Readonly<Record<string, { readonly label: string }>> = law().proceedings[kind].stages;
  return labels[stage]?.label ?? stage;
}

const stepLabel = (kind: ProceedingKind, type: string): string => {
  const steps: Readonly<Record<string, { readonly label: string }>> = law().proceedings[kind].steps;
  return steps[type]?.label ?? type;
};

const contested = (one: ContestedCase): ProceedingAnswer['cases'][number] => ({
  caseNo: one.caseNo ?? one.ref,
  ref: one.ref,
  description: one.description,
  decision:
    one.round === null || one.outcome === null || one.cause === null
      ? null
      : {
          round: one.round,
          cause: one.cause,
          outcome: one.outcome,
          outcomeLabel: law().outcomes[one.outcome].label,
          documentNo: one.documentNo,
          sentOn: one.sentOn,
        },
});

function partAnswers(record: ProceedingRecord, rules: CountingRules): ProceedingAnswer['parts'] {
  const { complaints, lossReasons } = law().proceedings;
  const words = wordsWith(law().disposals, rules.ownWords);
  const whole = resultInForce(record, rules, words);
  const resultOf = (disposal: string | undefined): ProceedingResult | null => {
    if (!whole) return null;
    const { result } = resultOfPart(record, disposal, whole, rules, words);
    return result === 'pending' ? null : result;
  };
  return (record.parts ?? []).map(({ ground, complaint, outcome, disposal, lossReason, reason }) => ({
    ground: ground ?? null,
    complaint: complaint ?? null,
    complaintLabel: complaint === undefined ? null : complaints[complaint].label,
    outcome: outcome ?? null,
    outcomeLabel: outcome === undefined ? null : law().outcomes[outcome].label,
    disposal: disposal ?? null,
    result: resultOf(disposal),
    lossReason: lossReason ?? null,
    lossReasonLabel: lossReason === undefined ? null : lossReasons[lossReason].label,
    reason: reason ?? null,
  }));
}

const instanceAnswers = (record: ProceedingRecord): ProceedingAnswer['instances'] =>
  record.kind === 'review'
    ? []
    : (record.instances ?? []).map((one) => ({
        level: one.level,
        court: one.court ?? null,
        docketNo: one.docketNo ?? null,
        acceptedOn: one.acceptedOn ?? null,
        decidedOn: one.decidedOn ?? null,
        form: one.form ?? null,
        disposal: one.disposal ?? null,
        result: one.result ?? null,
        servedOn: one.servedOn ?? null,
        appealedOn: one.appealedOn ?? null,
        effectiveOn: one.effectiveOn ?? null,
      }));

function stepAnswers(kind: ProceedingKind, log: readonly LoggedStep[]): ProceedingAnswer['steps'] {
  const struck = new Set(log.map(({ corrects }) => corrects));
  return log.map(({ seq, type, on, details, recordedAt, recordedBy, corrects }) => ({
    seq,
    type,
    label: stepLabel(kind, type),
    on,
    details,
    recordedAt: recordedAt.toISOString(),
    recordedBy,
    corrects,
    struck: struck.has(seq),
  }));
}

const named = (record: ProceedingRecord) =>
  record.kind === 'review'
    ? {
        body: record.body ?? null,
        number: record.caseNumber ?? null,
        route: null,
        role: null,
        review: null,
        servedOn: record.servedOn ?? null,
      }
    : {
        body: record.court ?? null,
        number: record.docketNo ?? null,
        route: record.route,
        role: record.role ?? ('original' as const),
        review: record.review ?? null,
        servedOn: record.instances?.at(-1)?.servedOn ?? null,
      };

/** The last judgment, where the record of the whole tells nothing. */
function conclusionOf(record: ProceedingRecord, stage: ProceedingStage) {
  const last = record.kind === 'lawsuit' ? record.instances?.at(-1) : undefined;
  const ended = stage === 'effective' || stage === 'decided' || stage === 'refused';
  return {
    concludedOn: record.concludedOn ?? (ended ? last?.decidedOn : undefined) ?? null,
    disposal: record.disposal ?? last?.disposal ?? null,
  };
}

/** A review or lawsuit as it is shown. */
export function proceedingView(parts: ProceedingParts): ProceedingAnswer {
  const { file, stage, cases, related, consequences, rules, today } = parts;
  const { found, record, brought, log } = file;
  const spans = spansOf(record, rules);
  return {
    kind: found.kind,
    ref: found.ref,
    version: found.version,
    stage,
    stageLabel: stageName(found.kind, stage),
    complainant: record.complainant ?? 'applicant',
    cases: cases.map(contested),
    ...named(record),
    round: record.round ?? null,
    filedOn: record.filedOn ?? null,
    acceptedOn: record.acceptedOn ?? null,
    ...conclusionOf(record, stage),
    result: spans.at(-1)?.result ?? null,
    ordered: record.ordered ?? null,
    redoWithinWorkingDays: record.redoWithinWorkingDays ?? null,
    parts: partAnswers(record, rules),
    instances: instanceAnswers(record),
    clocks: proceedingClocks(courseOf(brought, log), law()).map((clock) => clockAnswer(clock, today)),
    placements: placementsOf(spans, today),
    notCounted: notCountedBecause(record, stage, spans),
    remarks: remarksOn(record, rules),
    consequences: [...consequences],
    related: related.map((one) => ({
      kind: one.kind,
      ref: one.ref,
      label: one.kind === 'review' ? '行政复议' : '行政诉讼',
      stage: one.stage,
      stageLabel: stageName(one.kind, one.stage),
    })),
    steps: stepAnswers(found.kind, log),
  };
}

/** A line of a list. @param next the next period of this agency */
export function proceedingItem(
  { found, record }: ProceedingFile,
  cases: readonly { readonly caseNo: string; readonly description: string }[],
  next: ClockAnswer | null,
  rules: CountingRules,
): ProceedingListAnswer['items'][number] {
  const { body, number, route, role } = named(record);
  return {
    kind: found.kind,
    ref: found.ref,
    stage: found.stage,
    stageLabel: stageName(found.kind, found.stage),
    number,
    body,
    route,
    role,
    filedOn: record.filedOn ?? null,
    acceptedOn: record.acceptedOn ?? null,
    ...conclusionOf(record, found.stage),
    result: spansOf(record, rules).at(-1)?.result ?? null,
    cases: [...cases],
    next,
  };
}
