import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CaseIntegrity } from '../../../src/cases/integrity/case-integrity.js';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { localDate } from '../../../src/law/local-date.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { fixedClock } from '../../../src/platform/clock/clock.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { CaseLife } from '../../support/case-life.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { CaseModel, type Attempt, type Person } from '../../support/lives/case-model.js';
import { textOf } from '../../support/lives/day-walker.js';
import { bodyOf } from '../../support/lives/event-body.js';
import { LAST, PEOPLE, plan, PlannedLife, type Plan } from '../../support/lives/life-plan.js';
import { modelDue } from '../../support/lives/live-through.js';
import { addPerson } from '../../support/people.js';
import { proofNote } from '../../support/proof-note.js';

const RUNS = Number(process.env.CORRECTION_RUNS ?? 8);
/** A change is judged by the same lives as the one before it; the proof draws others each time. */
const SEED = process.env.LIVES_SEED ?? '20261129';

let app: TestApp;
let admin: Visitor;
let other: CaseLife;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  app = await TestApp.start({ clock: fixedClock(localDate(textOf(LAST))) });
  admin = await app.logIn();
  await admin.post('/agencies', { code: 'aa', name: '某县教育局', level: 'county', kind: 'department' });
  for (const { name, roles } of PEOPLE)
    visitors.set(name, await app.logIn(await addPerson(app, admin, 'aa', name, [...roles])));
  other = await take(textOf(LAST), false);
}, 120_000);
afterAll(() => app.stop());

const take = (receivedOn: string, confirmable: boolean): Promise<CaseLife> =>
  CaseLife.take(visitors.get('li.jing')!, 'aa', {
    channel: confirmable ? 'online' : 'inPerson',
    submittedOn: receivedOn,
    receivedOn,
  });

/** Cases of which something stored does not follow from their facts. */
async function differing(): Promise<unknown[]> {
  const context = { agencyId: await agencyId(), scope: 'own' } as const;
  return app.app.get(TenantTransaction).readOnly(context, async (manager) => {
    const found: unknown[] = [];
    for await (const page of app.app.get(CaseIntegrity).all(manager, context.agencyId))
      found.push(...page.differing);
    return found;
  });
}
const agencyId = (): Promise<number> =>
  withClient(app.database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ id: number }>(`select id from agency where code = 'aa'`);
    return rows[0]!.id;
  });

interface Entry {
  readonly attempt: Attempt;
  readonly person: Person;
}

/** Results that agree with whatever happened before; what closed a case has its own. */
const PLAIN = ['granted', 'partial', 'refused.processInfo', 'unavailable.notHeld'];
const plain = (attempt: Attempt, { stage }: { readonly stage: string }): Attempt =>
  attempt.type === 'decided' && stage !== 'closed'
    ? { ...attempt, told: { outcome: PLAIN[attempt.day % PLAIN.length]! } }
    : attempt;

/** A life without a mistake, told in the order of its days. */
function history({ setting, turns }: Plan): readonly [CaseModel, readonly Entry[]] {
  const model = new CaseModel({ ...setting, inSystem: false, alone: false });
  const orderly = turns.map((turn) => ({ ...turn, kind: 34 + Math.floor(turn.kind * 0.65), back: 0 }));
  const entries: Entry[] = [];
  for (const [drawn, person] of new PlannedLife(model, orderly)) {
    const attempt = plain(drawn, model.state);
    if (model.tries(attempt, person)) entries.push({ attempt, person });
  }
  return [model, entries];
}

/** @returns the number of the fact, or undefined where it was refused */
async function record(life: CaseLife, entry: Entry, inPlaceOf?: number): Promise<number | undefined> {
  return (await send(life, entry, inPlaceOf)).seq;
}

async function send(
  life: CaseLife,
  { attempt, person }: Entry,
  inPlaceOf?: number,
): Promise<{ seq?: number; refusal: string }> {
  const body = bodyOf(attempt, other.caseNo);
  const answer = await life.tries(visitors.get(person.name)!, body, inPlaceOf);
  if (answer.statusCode >= 500) throw new Error(answer.body);
  return answer.statusCode === 200
    ? { seq: answer.json<CaseAnswer>().events.at(-1)!.seq, refusal: '' }
    : { refusal: answer.body };
}

async function all(life: CaseLife, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    const { seq, refusal } = await send(life, entry);
    if (seq === undefined) throw new Error(`refused: ${JSON.stringify(entry)}: ${refusal}`);
  }
}

/**
 * The same, with slips of the pen: when one of them shows, because what is right does not fit any more, or at the end, they
 * are struck out with all that came after them and entered anew in any order. The rest follows.
 */
async function withMistakes(
  life: CaseLife,
  entries: readonly Entry[],
  chance: () => number,
): Promise<number> {
  const recorded: Recorded[] = [];
  let firstSlip = entries.length;
  for (const [index, right] of entries.entries()) {
    const { attempt, person } = right;
    const slip = { attempt: { ...attempt, day: Math.min(LAST, attempt.day + (chance() % 3)) }, person };
    const slipped = chance() % 3 === 0 ? await record(life, slip) : undefined;
    if (slipped !== undefined) firstSlip = Math.min(firstSlip, index);
    const seq = slipped ?? (await record(life, right));
    if (seq === undefined) break;
    recorded.push({ ...(slipped === undefined ? right : slip), seq });
  }
  await strike(life, recorded.slice(firstSlip));
  const meant = entries.slice(firstSlip, recorded.length);
  await enterAnew(
    life,
    meant.map((entry, index) => ({ ...entry, seq: recorded[firstSlip + index]!.seq })),
    chance,
  );
  await all(life, entries.slice(recorded.length));
  return Math.max(0, recorded.length - firstSlip);
}

interface Recorded extends Entry {
  readonly seq: number;
}

/** The last first, as what comes later stands in the way. */
async function strike(life: CaseLife, entries: readonly Recorded[]): Promise<void> {
  const places = new Map((await life.read(admin)).events.map(({ seq, place }) => [seq, place]));
  const placeOf = ({ seq }: Recorded): number => places.get(seq) ?? 0;
  const backwards = [...entries].sort((a, b) => b.attempt.day - a.attempt.day || placeOf(b) - placeOf(a));
  // A colleague takes a draft back: whoever strikes out their own approves nothing until it is entered anew.
  const colleague = PEOPLE.find(({ name }) => name === 'wang.fang')!;
  const entry = ({ seq, person, attempt: { type } }: Recorded): Entry => ({
    attempt: { type: 'corrected', day: LAST, told: {}, strikes: seq },
    person: type === 'drafted' && person.roles.includes('approver') ? colleague : person,
  });
  await all(life, backwards.map(entry));
}

/**
 * In any order, each as soon as it fits; where a later one that came first stands in the way, once more from the beginning.
 * Of several of a kind it is said which is meant: by their days alone, which were wrong, nobody could tell.
 * @param entries what is right, with the number of what was struck out for it
 */
async function enterAnew(life: CaseLife, entries: readonly Recorded[], chance: () => number): Promise<void> {
  const done: Recorded[] = [];
  const inPlaceOf = ({ attempt: { type }, seq }: Recorded): number | undefined =>
    entries.filter(({ attempt }) => attempt.type === type).length > 1 ? seq : undefined;
  let left = [...entries].sort(() => (chance() % 2) * 2 - 1);
  while (left.length > 0) {
    const refused: Recorded[] = [];
    for (const entry of left) {
      const seq = await record(life, entry, inPlaceOf(entry));
      if (seq === undefined) refused.push(entry);
      else done.push({ ...entry, seq });
    }
    if (refused.length === left.length) {
      await strike(life, done);
      for (const entry of entries) {
        const { seq, refusal } = await send(life, entry, inPlaceOf(entry));
        if (seq === undefined) throw new Error(`refused: ${JSON.stringify(entry)}: ${refusal}`);
      }
      return;
    }
    left = refused;
  }
}

/** All that follows from the facts of a case, and nothing that tells how they came to be recorded. */
async function following(life: CaseLife): Promise<unknown> {
  const found = await life.read(admin);
  const { matters, due } = await life.actions(admin);
  const { stage, state, receivedOn, handledOn, dueOn, overdue, daysLeft, waitingFor, deadline, decisions } =
    found;
  const standing = found.events
    .filter(({ struck, corrects }) => !struck && corrects === null)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.place - b.place));
  const facts = standing.map(({ type, on, details }) => ({ type, on, details }));
  const parts = { stage, state, receivedOn, handledOn, dueOn, overdue, daysLeft, waitingFor };
  return { ...parts, deadline, decisions, matters, due, facts };
}

/** As other programs get it. */
async function exported({ caseNo }: CaseLife): Promise<unknown> {
  const ledger = (await admin.get('/agencies/aa/register.jsonl')).body.split('\n');
  const line = ledger.find((text) => text.includes(`"${caseNo}"`));
  if (line === undefined) return undefined;
  const { ref: _ref, caseNo: _no, ...rest } = JSON.parse(line) as Record<string, unknown>;
  return rest;
}

it(`${RUNS} cases with mistakes, corrected in any order, stand as those recorded without (DOMAIN §7, §11)`, async () => {
  let corrected = 0;
  await fc.assert(
    fc.asyncProperty(plan, fc.infiniteStream(fc.nat(1_000_000)), async (drawn, stream) => {
      const [model, entries] = history(drawn);
      const received = textOf(model.setting.receivedOn);
      const chance = (): number => Number(stream.next().value);
      const right = await take(received, model.setting.confirmable);
      await all(right, entries);
      const mended = await take(received, model.setting.confirmable);
      corrected += await withMistakes(mended, entries, chance);
      const expected = await following(right);
      expect(expected).toMatchObject({ stage: model.state.stage, dueOn: modelDue(model, LAST) });
      expect(await following(mended)).toEqual(expected);
      expect(await exported(mended)).toEqual(await exported(right));
      // Nothing that was struck out has gone, and every step has its version.
      const { events, version } = await mended.read(admin);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(events.map((fact) => fact.version)).toEqual(events.map((_, index) => index + 2));
      expect(version).toBe(events.length + 1);
      const strikes = events.filter(({ corrects }) => corrects !== null);
      expect(events.filter(({ struck }) => struck)).toHaveLength(strikes.length);
    }),
    {
      numRuns: RUNS,
      endOnFailure: true,
      ...(SEED !== '' && { seed: Number(SEED) }),
    },
  );
  expect(await differing()).toEqual([]);
  proofNote(`${RUNS} cases over HTTP, ${corrected} facts struck out and entered anew`);
}, 3_600_000);
