import fc from 'fast-check';

/** One turn of a chain: days until something happens, which of the possible steps it is, and with which word. */
export interface Turn {
  readonly days: number;
  readonly choice: number;
  readonly word: number;
  /** Now and then what was recorded last is struck out. */
  readonly strike: boolean;
}

export interface ChainPlan {
  readonly kind: 'review' | 'lawsuit';
  readonly route: 'direct' | 'afterReview';
  readonly role: 'original' | 'reviewBody';
  /** Days after the first of October 2023 on which it is filed. */
  readonly filed: number;
  readonly turns: readonly Turn[];
}

const turn: fc.Arbitrary<Turn> = fc.record({
  // Long gaps carry a chain over the turn of a year; none at all puts two steps on one day.
  days: fc.oneof(fc.nat(3), fc.integer({ min: 5, max: 90 }), fc.integer({ min: 60, max: 220 })),
  choice: fc.nat(1_000),
  word: fc.nat(1_000),
  strike: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

export const chainPlan: fc.Arbitrary<ChainPlan> = fc.record({
  kind: fc.constantFrom('review' as const, 'lawsuit' as const, 'lawsuit' as const),
  route: fc.constantFrom('direct' as const, 'afterReview' as const),
  role: fc.constantFrom('original' as const, 'original' as const, 'original' as const, 'reviewBody' as const),
  filed: fc.nat(700),
  turns: fc.array(turn, { minLength: 1, maxLength: 14 }),
});
