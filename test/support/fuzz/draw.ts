import fc from 'fast-check';

/** Values drawn one after another: the same seed, the same values. */
export class Draw {
  constructor(private seed: number) {}

  from<T>(arbitrary: fc.Arbitrary<T>): T {
    // The step of a full-period generator: neighbouring seeds are not neighbouring draws.
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) | 0;
    return fc.sample(arbitrary, { seed: this.seed, numRuns: 1 })[0]!;
  }

  one<T>(values: readonly T[]): T {
    return this.from(fc.constantFrom(...values));
  }

  below(limit: number): number {
    return this.from(fc.noBias(fc.nat(limit - 1)));
  }

  /** True so many times in a hundred. */
  often(percent: number): boolean {
    return this.below(100) < percent;
  }
}
