import type { Proceeding } from '../../api/types.js';
import { proceedingPath } from '../../proceedings-list/proceeding-path.js';
import type { Place } from '../../shell/place.js';
import { calledProceeding } from '../proceeding-terms.js';
import { daysOf, type ChainNode } from './chain-node.js';

/** Beside the decision itself: what comes of it runs from its service. */
const AFTERWARDS: readonly string[] = ['suitAfterReview'];

/** The decision that is still to come. */
const awaited = (ref: string, own: boolean): ChainNode => ({
  key: `awaited ${ref}`,
  title: '尚未决定',
  entries: [{ text: '还没有复议决定' }],
  days: [],
  state: 'awaited',
  own,
  clocks: [],
});

/** The review, and whether its decision took effect. @param own it is the one on the page */
export function reviewNodes(place: Place, found: Proceeding, own: boolean): ChainNode[] {
  const { ref, stage, stageLabel, body, filedOn, acceptedOn, concludedOn, servedOn, disposal, result } =
    found;
  const open = stage !== 'decided' && stage !== 'refused';
  const link = own ? {} : { to: proceedingPath(place, 'review', ref) };
  const review: ChainNode = {
    key: `review ${ref}`,
    title: '行政复议',
    entries: [
      {
        text: calledProceeding(found),
        ...link,
        note: [body, open ? stageLabel : ''].filter(Boolean).join('，'),
      },
    ],
    days: daysOf([
      ['提出', filedOn],
      ['受理', acceptedOn],
      [stage === 'refused' ? '不予受理' : '决定', concludedOn],
      ['送达', servedOn],
    ]),
    ...(disposal !== null && { word: disposal }),
    ...(open ? { verdict: 'pending' as const } : result !== null && { verdict: result }),
    state: open ? 'now' : 'done',
    own,
    clocks: found.clocks.filter(({ key }) => !AFTERWARDS.includes(key)),
  };
  if (stage === 'refused') return [review];
  if (stage !== 'decided') return [review, awaited(ref, own)];
  return [
    review,
    {
      key: `effect ${ref}`,
      title: servedOn === null ? '尚未送达' : '决定生效',
      entries: servedOn === null ? [{ text: '复议决定书一经送达，即发生法律效力' }] : [],
      days: daysOf([['生效', servedOn]]),
      state: servedOn === null ? 'awaited' : 'done',
      own,
      clocks: found.clocks.filter(({ key }) => AFTERWARDS.includes(key)),
    },
  ];
}
