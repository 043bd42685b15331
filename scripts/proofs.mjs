/** The large proofs: the suite's own tests with figures that would keep every change waiting. */
export const PROOFS = [
  {
    name: 'deadline',
    about: 'the deadline engine against a second reckoning, 2,000,000 random cases',
    tests: ['src/domain/deadline/oracle.spec.ts'],
    env: { DEADLINE_RUNS: '2000000' },
    minutes: 60,
  },
];
