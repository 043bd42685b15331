import { takesEffectWhenServed } from '../../domain/proceeding/appealable.js';
import type { CourseLaw } from '../../domain/proceeding/steps.js';
import type { LawsuitRecord } from '../../imports/ledger/records/record-schemas.js';
import { decidedParts, undecidedParts, withGrounds } from './decided-parts.js';
import type { ToldLawsuitStep } from './step-bodies.js';

type Instance = NonNullable<LawsuitRecord['instances']>[number];
type Decided = Extract<ToldLawsuitStep, { type: 'decided' }>;

/**
 * What a register told of the whole belongs to the last instance that decided, before anything more is recorded: it would
 * contradict what comes after. A lawsuit of which only the whole was told gets the instance that it went through.
 */
function withInstances(record: LawsuitRecord): LawsuitRecord {
  const { concludedOn, disposal, result, instances: told = [], ...rest } = record;
  if (concludedOn === undefined && disposal === undefined && result === undefined && told.length > 0)
    return record;
  const { acceptedOn } = record;
  const instances = told.length > 0 ? told : [{ level: 1, ...(acceptedOn !== undefined && { acceptedOn }) }];
  const last = instances.at(-1) ?? { level: 1 };
  const whole: Instance = {
    ...last,
    ...(last.decidedOn === undefined && concludedOn !== undefined && { decidedOn: concludedOn }),
    ...(last.disposal === undefined && disposal !== undefined && { disposal }),
    ...(last.result === undefined && result !== undefined && { result }),
    ...(last.effectiveOn === undefined &&
      last.appealedOn === undefined &&
      concludedOn !== undefined && { effectiveOn: concludedOn }),
  };
  return { ...rest, instances: [...instances.slice(0, -1), whole] };
}

const lastOf = ({ instances = [] }: LawsuitRecord): Instance => instances.at(-1) ?? { level: 1 };

const changed = (record: LawsuitRecord, change: Partial<Instance>): LawsuitRecord => ({
  ...record,
  instances: [...(record.instances ?? []).slice(0, -1), { ...lastOf(record), ...change }],
});

/** The grounds follow the judgment: 驳回上诉 leaves them as the court below decided, a remand leaves them undecided. */
function partsAfter({ parts = [] }: LawsuitRecord, step: Decided, law: CourseLaw): LawsuitRecord['parts'] {
  const column = law.disposals.find('lawsuit', step.disposal)?.column;
  if (column === 'pending') return undecidedParts(parts);
  return column === 'asFirstInstance' && step.parts === undefined
    ? parts
    : decidedParts(undecidedParts(parts), step);
}

function decided(record: LawsuitRecord, step: Decided, law: CourseLaw): LawsuitRecord {
  const { on, form, disposal, result, ordered, redoWithinWorkingDays } = step;
  const parts = partsAfter(record, step, law) ?? [];
  const { ordered: _former, redoWithinWorkingDays: _period, ...rest } = record;
  // An order stands until a judgment takes its place; one that upholds leaves it.
  const upholds = law.disposals.find('lawsuit', disposal)?.column === 'asFirstInstance';
  const orders = upholds && ordered === undefined ? record : { ordered, redoWithinWorkingDays };
  return changed(
    {
      ...rest,
      ...(orders.ordered !== undefined && { ordered: orders.ordered }),
      ...(orders.redoWithinWorkingDays !== undefined && {
        redoWithinWorkingDays: orders.redoWithinWorkingDays,
      }),
      parts,
    },
    { decidedOn: on, form, disposal, ...(result !== undefined && { result }) },
  );
}

/** What is in force ends the case as a whole; see `againstJudgment` for what stands beside it. */
const inForce = (record: LawsuitRecord, on: Instance['effectiveOn']): LawsuitRecord =>
  changed(record, { effectiveOn: on });

function served(
  record: LawsuitRecord,
  step: Extract<ToldLawsuitStep, { type: 'served' }>,
  law: CourseLaw,
): LawsuitRecord {
  const told = changed(record, { servedOn: lastOf(record).servedOn ?? step.on });
  const { level, form, disposal, decidedOn, effectiveOn } = lastOf(told);
  if (decidedOn === undefined || effectiveOn !== undefined) return told;
  const judgment = { seq: 0, type: 'decided' as const, on: decidedOn, details: { form, disposal } };
  return takesEffectWhenServed(level, judgment, law) ? inForce(told, step.on) : told;
}

/** What is appealed has not taken effect, whatever a register concluded from its end. */
function appealed(record: LawsuitRecord, on: Instance['appealedOn']): LawsuitRecord {
  const { effectiveOn: _none, ...last } = lastOf(record);
  return { ...record, instances: [...(record.instances ?? []).slice(0, -1), { ...last, appealedOn: on }] };
}

function opened(
  record: LawsuitRecord,
  step: Extract<ToldLawsuitStep, { type: 'instanceOpened' }>,
): LawsuitRecord {
  const { on, level, court, docketNo } = step;
  // A register may tell of an instance before it tells when it began.
  const last = record.instances?.at(-1);
  const isAwaited = last?.level === level && last.acceptedOn === undefined && last.decidedOn === undefined;
  const instance: Instance = {
    ...(isAwaited && last),
    level,
    acceptedOn: on,
    ...(court !== undefined && { court }),
    ...(docketNo !== undefined && { docketNo }),
  };
  return {
    ...record,
    // A court of first instance that was ordered to take the case accepts it now.
    ...(record.acceptedOn === undefined && level === 1 && { acceptedOn: on }),
    instances: [...(record.instances ?? []).slice(0, isAwaited ? -1 : undefined), instance],
  };
}

function amended(
  record: LawsuitRecord,
  {
    court,
    docketNo,
    complainant,
    route,
    role,
    review,
    round,
    parts,
  }: Extract<ToldLawsuitStep, { type: 'amended' }>,
): LawsuitRecord {
  return {
    ...record,
    ...(court !== undefined && { court }),
    ...(docketNo !== undefined && { docketNo }),
    ...(complainant !== undefined && { complainant }),
    ...(route !== undefined && { route }),
    ...(role !== undefined && { role }),
    ...(review !== undefined && { review }),
    ...(round !== undefined && { round }),
    ...(parts !== undefined && { parts: withGrounds(record.parts, parts) }),
  };
}

/** The lawsuit with one more of its steps. */
export function lawsuitAfter(before: LawsuitRecord, step: ToldLawsuitStep, law: CourseLaw): LawsuitRecord {
  const record = step.type === 'amended' ? before : withInstances(before);
  switch (step.type) {
    case 'docketed': {
      const { on, docketNo, court } = step;
      const named = { ...(docketNo !== undefined && { docketNo }), ...(court !== undefined && { court }) };
      return changed({ ...record, ...named, acceptedOn: on }, { acceptedOn: on, ...named });
    }
    case 'notDocketed':
      return changed(record, { decidedOn: step.on, form: 'ruling', disposal: '不予立案' });
    case 'decided':
      return decided(record, step, law);
    case 'served':
      return served(record, step, law);
    case 'appealed':
      return appealed(record, step.on);
    case 'instanceOpened':
      return opened(record, step);
    case 'tookEffect':
      return inForce(record, step.on);
    case 'amended':
      return amended(record, step);
    default:
      return record;
  }
}
