/** The large proofs: the suite's own tests with figures that would keep every change waiting. */
export const PROOFS = [
  {
    name: 'deadline',
    about: 'the deadline engine against a second reckoning, 2,000,000 random cases',
    tests: ['src/domain/deadline/oracle.spec.ts'],
    env: { DEADLINE_RUNS: '2000000' },
    minutes: 60,
  },
  {
    name: 'tampering',
    about: 'ten kinds of edit of the audit trail, 300 times each',
    tests: ['test/integration/audit/tampering.spec.ts'],
    env: { AUDIT_RUNS: '300' },
    minutes: 30,
  },
  {
    name: 'faults',
    about: 'Redis, workers and servers killed, emptied and stopped, 100 times each',
    tests: ['test/e2e/queue/faults.spec.ts'],
    env: { FAULT_TIMES: '100' },
    minutes: 60,
  },
];
