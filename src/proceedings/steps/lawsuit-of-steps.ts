import { takesEffectWhenServed } from '../../domain/proceeding/appealable.js';
import type { CourseLaw } from '../../domain/proceeding/steps.js';
import type { LawsuitRecord } from '../../imports/ledger/records/record-schemas.js';
import { decidedParts, undecidedParts } from './decided-parts.js';
import type { ToldLawsuitStep } from './step-bodies.js';

type Instance = NonNullable<LawsuitRecord['instances']>[number];
type Decided = Extract<ToldLawsuitStep, { type: 'decided' }>;

/** A lawsuit of which only the whole was told gets the instance that it went through. */
function withInstances(record: LawsuitRecord): LawsuitRecord {
  if (record.instances && record.instances.length > 0) return record;
  const { acceptedOn, concludedOn, disposal, result, ...rest } = record;
  const first: Instance = {
    level: 1,
    ...(acceptedOn !== undefined && { acceptedOn }),
    ...(concludedOn !== undefined && { decidedOn: concludedOn }),
    ...(disposal !== undefined && { disposal }),
    ...(result !== undefined && { result }),
  };
  return { ...rest, ...(acceptedOn !== undefined && { acceptedOn }), instances: [first] };
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
  return column === 'asFirstInstance' && step.parts === undefined ? parts : decidedParts(parts, step);
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
  const told = changed(record, { servedOn: step.on });
  const { level, form, disposal, decidedOn } = lastOf(told);
  if (decidedOn === undefined) return told;
  const judgment = { seq: 0, type: 'decided' as const, on: decidedOn, details: { form, disposal } };
  return takesEffectWhenServed(level, judgment, law) ? inForce(told, step.on) : told;
}

function opened(
  record: LawsuitRecord,
  step: Extract<ToldLawsuitStep, { type: 'instanceOpened' }>,
): LawsuitRecord {
  const { on, level, court, docketNo } = step;
  const instance: Instance = {
    level,
    acceptedOn: on,
    ...(court !== undefined && { court }),
    ...(docketNo !== undefined && { docketNo }),
  };
  return {
    ...record,
    // A court of first instance that was ordered to take the case accepts it now.
    ...(record.acceptedOn === undefined && level === 1 && { acceptedOn: on }),
    instances: [...(record.instances ?? []), instance],
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
    ...(parts !== undefined && { parts }),
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
      return changed(record, { appealedOn: step.on });
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
