import type { Fact } from '../../domain/workflow/fact.js';
import { stageOf } from '../../domain/workflow/replay.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import type { CaseStage } from '../../law/workflow/keys.js';
import { roundsOf, type RoundRecord } from './facts-of-record.js';
import type { ApplicationRecord } from './records/record-schemas.js';

type Brought = Pick<ApplicationRecord, 'receivedOn' | 'closedOn' | 'mergedInto' | 'events'> & {
  readonly rounds: readonly RoundRecord[];
};

const fact = (type: Fact['type'], on: LocalDate, details: Fact['details'] = {}): Fact => ({
  seq: 0,
  type,
  on,
  by: null,
  details,
  brought: true,
});

function ofRound(round: RoundRecord, receivedOn: LocalDate): Fact[] {
  const { signedOn, dispatchedOn, servedOn, outcome, cause } = round;
  const on = signedOn ?? dispatchedOn ?? servedOn ?? receivedOn;
  const reopened = round.round > 1 ? [fact('reopened', on, { cause })] : [];
  return [
    ...reopened,
    fact('decided', on, { outcome }),
    ...(signedOn === undefined ? [] : [fact('signed', signedOn)]),
    ...(dispatchedOn === undefined ? [] : [fact('dispatched', dispatchedOn)]),
    ...(servedOn === undefined ? [] : [fact('served', servedOn)]),
  ];
}

const ENDS: readonly string[] = ['withdrawn', 'supplementLapsed', 'feeLapsed'];

/** Facts that stand in the rounds and the closing of a record, and not among its events. */
export function broughtFacts({ receivedOn, closedOn, mergedInto, rounds, events = [] }: Brought): Fact[] {
  const ended = events.some(({ type }) => ENDS.includes(type));
  const closing = closedOn !== undefined && rounds.length === 0 && !ended;
  return [
    ...rounds.flatMap((round) => ofRound(round, receivedOn)),
    ...(closing ? [fact(mergedInto === undefined ? 'withdrawn' : 'merged', closedOn)] : []),
  ];
}

const amountOf = ({ amountYuan }: { readonly amountYuan?: number | undefined }): Fact['details'] =>
  amountYuan === undefined ? {} : { amountYuan };

/** Where a case stands that a record brings. */
export function stageOfRecord(record: ApplicationRecord): CaseStage {
  const { events = [] } = record;
  const told = events.map((event, index): Fact => ({
    ...fact(event.type, event.on, 'amountYuan' in event ? amountOf(event) : {}),
    seq: index + 1,
  }));
  return stageOf([...broughtFacts({ ...record, rounds: roundsOf(record) }), ...told], law());
}
