/** What is wrong with a chain, and from which entry on nothing is proven by it. */
export interface ChainFault {
  /** Absent: the chain as a whole. */
  readonly seq?: number | undefined;
  readonly code:
    | 'entry.changed'
    | 'entry.missing'
    | 'entry.link'
    | 'head.differs'
    | 'reason.differs'
    | 'reason.missing'
    | 'anchor.differs'
    | 'anchor.cut'
    | 'anchor.unrecorded';
  /** A Chinese sentence. */
  readonly message: string;
}
