import type { Proceeding, Vocabularies } from '../../api/types.js';
import type { Place } from '../../shell/place.js';
import type { ChainLine, ChainNode } from './chain-node.js';
import { againNode, decisionNode } from './decision-node.js';
import { lawsuitNodes } from './instance-nodes.js';
import { reviewNodes } from './review-nodes.js';

interface Whole {
  readonly place: Place;
  /** The one on the page first. */
  readonly all: readonly Proceeding[];
  readonly disposals: Vocabularies['disposals'] | undefined;
}

const startOf = ({ filedOn, acceptedOn }: Proceeding): string => filedOn ?? acceptedOn ?? '9999';
const inOrder = (a: Proceeding, b: Proceeding): number => startOf(a).localeCompare(startOf(b));

const present = (node: ChainNode | undefined): ChainNode[] => (node === undefined ? [] : [node]);

/** Answers, review, lawsuit, and what followed; of every matter about the same applications a line of its own. */
export function chainLines({ place, all, disposals }: Whole): ChainLine[] {
  const [opened] = all;
  const isOwn = (one: Proceeding): boolean => one.kind === opened?.kind && one.ref === opened.ref;
  const reviews = all.filter(({ kind }) => kind === 'review').toSorted(inOrder);
  const lawsuits = all.filter(({ kind }) => kind === 'lawsuit').toSorted(inOrder);
  const after = (review: Proceeding | undefined): Proceeding[] =>
    lawsuits.filter((one) =>
      review === undefined ? !reviews.some(({ ref }) => ref === one.review) : one.review === review.ref,
    );
  const line = (review: Proceeding | undefined, lawsuit: Proceeding | undefined): ChainLine[] => {
    const first = review ?? lawsuit;
    if (!first) return [];
    const nodes = [
      decisionNode(place, first),
      ...(review ? reviewNodes(place, review, isOwn(review)).slice(0, lawsuit ? 1 : 2) : []),
      ...(lawsuit ? lawsuitNodes(place, lawsuit, isOwn(lawsuit), disposals) : []),
      ...(review ? present(againNode(place, review, isOwn(review))) : []),
      ...(lawsuit ? present(againNode(place, lawsuit, isOwn(lawsuit))) : []),
    ];
    return [{ key: `${review?.ref ?? ''} ${lawsuit?.ref ?? ''}`, nodes }];
  };
  const ofReviews = reviews.flatMap((review) => {
    const following = after(review);
    return following.length === 0
      ? line(review, undefined)
      : following.flatMap((lawsuit) => line(review, lawsuit));
  });
  return [...ofReviews, ...after(undefined).flatMap((lawsuit) => line(undefined, lawsuit))];
}
