import type { Proceeding, ProceedingClock, Vocabularies } from '../../api/types.js';
import { proceedingPath } from '../../proceedings-list/proceeding-path.js';
import type { Place } from '../../shell/place.js';
import { levelName } from '../proceeding-terms.js';
import { daysOf, type ChainEntry, type ChainNode } from './chain-node.js';
import { columnOf, instanceVerdicts } from './instance-result.js';

type Instance = Proceeding['instances'][number];

const FIRST: Instance = {
  level: 1,
  court: null,
  docketNo: null,
  acceptedOn: null,
  decidedOn: null,
  form: null,
  disposal: null,
  result: null,
  servedOn: null,
  appealedOn: null,
  effectiveOn: null,
};

/** 一审（发回重审） of a first instance that is not the first one. */
function titleOf(instances: readonly Instance[], at: number): string {
  const { level } = instances[at] ?? FIRST;
  const again = level < 3 && instances.slice(0, at).some((one) => one.level === level);
  return again ? `${levelName(level)}（重新审理）` : levelName(level);
}

/** Periods that run beside an instance: of its level, and begun while it was the present one. */
function clocksOf(found: Proceeding, at: number): ProceedingClock[] {
  const { instances, clocks } = found;
  const level = instances[at]?.level ?? 1;
  const next = instances.slice(at + 1).find((one) => one.level === level)?.acceptedOn ?? '9999';
  const from = instances.slice(0, at).some((one) => one.level === level)
    ? (instances[at]?.acceptedOn ?? '')
    : '';
  return clocks.filter(
    (clock) =>
      clock.key !== 'retrial' && clock.level === level && clock.startsOn >= from && clock.startsOn < next,
  );
}

function entryOf(place: Place, found: Proceeding, { court, docketNo }: Instance, own: boolean): ChainEntry {
  const { ref, body, number } = found;
  const note = court ?? body;
  return {
    text: docketNo ?? number ?? ref,
    ...(!own && { to: proceedingPath(place, 'lawsuit', ref) }),
    ...(note !== null && { note }),
  };
}

/** What is to come next, where the present instance has ended and the case has not. */
function awaited(
  found: Proceeding,
  own: boolean,
  disposals: Vocabularies['disposals'] | undefined,
): ChainNode[] {
  const { ref, stage, instances } = found;
  const last = instances.at(-1);
  const node = (title: string, note: string, state: ChainNode['state'] = 'awaited'): ChainNode => ({
    key: `awaited ${ref}`,
    title,
    entries: [{ text: note }],
    days: [],
    state,
    own,
    clocks: [],
  });
  if (stage === 'appealed') return [node('二审', '已上诉，待立案')];
  if (stage === 'remanded') return [node('重新审理', `${last?.disposal ?? '发回或者指令'}，待立案`)];
  if (stage === 'refused') return [];
  if (stage !== 'effective') {
    const word = last?.disposal ?? null;
    const ended = word !== null && columnOf(disposals, word) !== 'pending';
    return [node('尚未生效', ended ? '等待送达，或者上诉期限届满' : '还没有生效的裁判')];
  }
  return [
    {
      ...node('裁判生效', '', 'done'),
      entries: [],
      key: `effect ${ref}`,
      days: daysOf([['生效', last?.effectiveOn ?? null]]),
      ...(found.result !== null && { verdict: found.result }),
      clocks: found.clocks.filter(({ key }) => key === 'retrial'),
    },
  ];
}

/** The instances of a lawsuit one after the other, and what it ended with. @param own it is the one on the page */
export function lawsuitNodes(
  place: Place,
  found: Proceeding,
  own: boolean,
  disposals: Vocabularies['disposals'] | undefined,
): ChainNode[] {
  const instances = found.instances.length === 0 ? [FIRST] : found.instances;
  const verdicts = instanceVerdicts(instances, found.result, disposals);
  const nodes = instances.map((instance, at): ChainNode => {
    const { acceptedOn, decidedOn, servedOn, appealedOn, disposal } = instance;
    const verdict = verdicts[at];
    const accepted = acceptedOn ?? (at === 0 ? found.acceptedOn : null);
    return {
      key: `instance ${found.ref} ${at}`,
      title: titleOf(instances, at),
      entries: [entryOf(place, found, instance, own)],
      days: daysOf([
        ['起诉', at === 0 ? found.filedOn : null],
        ['立案', accepted],
        ['裁判', decidedOn],
        ['送达', servedOn],
        ['上诉', appealedOn],
      ]),
      ...(disposal !== null && { word: disposal }),
      ...(verdict !== undefined && { verdict }),
      state: decidedOn === null ? 'now' : 'done',
      own,
      clocks: clocksOf({ ...found, instances }, at),
    };
  });
  return [...nodes, ...awaited(found, own, disposals)];
}
