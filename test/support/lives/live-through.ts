import { countedRows } from '../../../src/cases/case-changes.js';
import { deadlineOfCase } from '../../../src/cases/case-deadline.js';
import type { StoredDeadlineEvent } from '../../../src/cases/redo-facts.js';
import { RECOMMENDED_COUNTING_RULES } from '../../../src/domain/counting-rules.js';
import type { Deadline } from '../../../src/domain/deadline/deadline.js';
import { currentFacts, placeOf } from '../../../src/domain/workflow/fact.js';
import { roundsOf } from '../../../src/imports/ledger/facts-of-record.js';
import { law } from '../../../src/law/law.js';
import { localDate } from '../../../src/law/local-date.js';
import { SILENCE_EVENTS } from '../../../src/domain/deadline/deadline-facts.js';
import { CASE_EVENT_TYPES } from '../../../src/law/vocabularies/keys.js';
import { CaseModel, rolesOf, type Attempt, type Person, type Placement } from './case-model.js';
import { DayWalker, textOf, type Told } from './day-walker.js';
import { PlannedLife, type Plan } from './life-plan.js';
import { momentOf } from './model-rules.js';
import type { ModelFact } from './model-state.js';
import { ProductCase } from './product-case.js';

/** Where a case counts after a step: what the product would write, and what the model says. */
export interface Step {
  readonly rows: readonly Record<string, unknown>[];
  readonly placement: Placement | undefined;
}

/** The product and the model disagree; the whole life stands in the message. */
class LivesDiffer extends Error {
  constructor(what: string, model: unknown, product: unknown, told: CaseModel, attempt: Attempt, by: Person) {
    const facts = told.facts.map(
      ({ seq, place, type, day, by: who, told: more, strikes }) =>
        `${seq}@${place} ${type} ${textOf(day)} ${who} ${JSON.stringify(more)}${strikes === undefined ? '' : ` strikes ${strikes}`}`,
    );
    const last = `${JSON.stringify(attempt)} on ${textOf(attempt.day)} by ${by.name}`;
    const sides = `model ${JSON.stringify(model)}, product ${JSON.stringify(product)}`;
    super([`${what}: ${sides}`, JSON.stringify(told.setting), ...facts, last].join('\n'));
  }
}

const UNSENT = ['received', 'awaitingSupplement', 'awaitingFee', 'decided', 'checked', 'approved', 'signed'];
const LAST_WORD = ['served', 'closed', 'archived'];

const walked = ({ type, day, told: { party, servedOn, n, until } }: ModelFact): Told => ({
  type,
  day,
  ...(party !== undefined && { party }),
  ...(servedOn !== undefined && { got: servedOn }),
  ...(n !== undefined && { n }),
  ...(until !== undefined && { until }),
});

/** The day as of which the period stands: of the answer, or today; an answer that is made again is awaited anew. */
function modelDay(model: CaseModel, today: number): number {
  const { handled } = model.placement ?? {};
  if (!handled) return today;
  const opened = model.standing.findLast(({ type, day }) => type === 'reopened' && day >= handled.day);
  if (!opened) return handled.day;
  const { stage, rounds } = model.state;
  if (UNSENT.includes(stage)) return today;
  return rounds.flatMap((round) => momentOf(round) ?? []).findLast((day) => day >= opened.day) ?? today;
}

/** The day to answer by, as it is walked day by day. */
export function modelDue(model: CaseModel, today: number): string | null {
  const on = modelDay(model, today);
  const walker = new DayWalker(model.state.receivedOn);
  return walker.live(model.standing.filter(({ day }) => day <= on).map(walked), on).due;
}

const COUNTED: readonly string[] = [...CASE_EVENT_TYPES, ...SILENCE_EVENTS, 'reopened'];

/** As the database hands them out. */
const storedEvents = ({ log }: ProductCase): StoredDeadlineEvent[] =>
  currentFacts(log.map((entry) => ({ ...entry, corrects: entry.corrects ?? -1 })))
    .filter(({ type }) => COUNTED.includes(type))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ type, on, told, details }) => {
      const within = details?.redoWithinWorkingDays;
      return { type, on, ...told, ...(within !== undefined && { within }) } as StoredDeadlineEvent;
    });

function productDeadline(product: ProductCase, rows: Step['rows'], today: number): Deadline | null {
  const { record, stage } = product;
  const handledOn = (rows[0]?.handled_on ?? null) as Deadline['receivedOn'] | null;
  const facts = { receivedOn: record.receivedOn, events: storedEvents(product), handledOn };
  return deadlineOfCase(
    { ...facts, stage, madeHere: true, letters: roundsOf(record) },
    localDate(textOf(today)),
    law(),
  );
}

const rowsOf = ({ record, stage }: ProductCase, id: number): Step['rows'] =>
  countedRows({ agency_id: 1, case_id: id }, record, stage, RECOMMENDED_COUNTING_RULES);

const told = (placement: Placement | undefined): unknown =>
  placement && [textOf(placement.receivedOn), placement.handled ? textOf(placement.handled.day) : null];

/** The facts that hold, recorded in a new case in their order, and nothing that was struck out. */
function fresh(model: CaseModel, today: number): ProductCase {
  const again = new ProductCase(model.setting);
  for (const { type, day, told: more, by } of model.standing) {
    const refused = again.tries({ type, day, told: more }, { name: by, roles: rolesOf(type) }, today, true);
    if (refused !== undefined)
      throw new Error(`a fresh replay refuses ${type} of ${textOf(day)}: ${refused}`);
  }
  return again;
}

/** All that follows from the facts of a case. */
const following = (product: ProductCase, id: number, today: number): string => {
  const { record, stage } = product;
  const { events = [], ...rest } = record;
  const rows = rowsOf(product, id);
  const inOrder = events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return JSON.stringify([stage, rest, inOrder, rows, productDeadline(product, rows, today)]);
};

/**
 * Lives a plan in the model and in the product, and holds them against each other after each step.
 * @param seen counts what was recorded, and what was refused
 * @throws LivesDiffer
 */
export function liveThrough({ setting, turns }: Plan, id: number, seen: Map<string, number>): Step[] {
  const model = new CaseModel(setting);
  const product = new ProductCase(setting);
  const life = new PlannedLife(model, turns);
  const steps: Step[] = [];
  for (const [attempt, person] of life) {
    const differ = (what: string, ours: unknown, theirs: unknown): void => {
      if (JSON.stringify(ours) === JSON.stringify(theirs)) return;
      throw new LivesDiffer(what, ours, theirs, model, attempt, person);
    };
    const before = product.log;
    const ok = model.tries(attempt, person);
    const refused = product.tries(attempt, person, life.today);
    differ('recorded', ok || (refused ?? 'against the model'), refused ?? true);
    const what = ok ? attempt.type : 'refused';
    seen.set(what, (seen.get(what) ?? 0) + 1);
    differ('what was recorded stays', before, product.log.slice(0, before.length));
    differ('stage', model.state.stage, product.stage);
    const rows = rowsOf(product, id);
    const { placement } = model;
    differ('counted', told(placement), rows[0] && [rows[0].received_on, rows[0].handled_on]);
    differ('over and counted', true, !LAST_WORD.includes(product.stage) || rows[0]?.handled_on !== null);
    differ(
      'rounds',
      model.state.rounds.map(({ cause }) => cause),
      roundsOf(product.record).map(({ cause }) => cause),
    );
    differ('due', modelDue(model, life.today), productDeadline(product, rows, life.today)?.dueOn);
    steps.push({ rows, placement });
  }
  const again = following(fresh(model, life.today), id, life.today);
  if (again !== following(product, id, life.today)) {
    const last = { type: 'fresh replay', day: life.today, told: {} };
    throw new LivesDiffer('a fresh replay', again, following(product, id, life.today), model, last, {
      name: '',
      roles: [],
    });
  }
  return steps;
}
