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
    name: 'lives',
    about:
      'random lives of a case against a second model, tables after each step; mistakes corrected over HTTP',
    tests: ['test/integration/lives/lives.spec.ts', 'test/e2e/cases/corrections.spec.ts'],
    env: { LIVES_RUNS: '20000', LIVES_MINUTES: '30', CORRECTION_RUNS: '60', LIVES_SEED: '' },
    minutes: 60,
  },
  {
    name: 'chains',
    about:
      'random chains of reviews and lawsuits against a second reckoning, the years joined, the database counting the same',
    tests: ['test/integration/lives/proceedings.spec.ts'],
    env: { CHAINS_RUNS: '20000', CHAINS_SEED: '' },
    minutes: 30,
  },
  {
    name: 'drill-down',
    about:
      'cases and proceedings led through random lives by the services, in a tree of three levels: the records behind every cell of both editions',
    tests: ['test/integration/lives/drill-down.spec.ts'],
    env: { DRILL_DOWN_LIVES: '5000', DRILL_DOWN_SEED: '' },
    minutes: 120,
  },
  {
    name: 'tampering',
    about: 'ten kinds of edit of the audit trail, 300 times each',
    tests: ['test/integration/audit/tampering.spec.ts'],
    env: { AUDIT_RUNS: '300' },
    minutes: 30,
  },
  {
    name: 'guesses',
    about: '10,000 log-in guesses at one account, and 10,000 at accounts that exist and at others',
    tests: ['test/e2e/log-in-guesses.spec.ts'],
    env: { GUESSES: '10000' },
    minutes: 30,
  },
  {
    name: 'storm',
    about:
      'many clerks at once: 200 intakes in each of 20 agencies over New Year, everything sent twice, edits in conflict',
    tests: ['test/e2e/cases/storms.spec.ts'],
    env: { STORM_INTAKES: '4000', STORM_PAIRS: '2000', STORM_EDITS: '1000' },
    minutes: 30,
  },
  {
    name: 'isolation',
    about:
      'every route as every role for every agency, every table by every way, and planted bugs that are seen',
    tests: [
      'test/e2e/access-matrix.spec.ts',
      'test/e2e/audit-entries.spec.ts',
      'test/integration/database/tenant-matrix.spec.ts',
      'test/integration/database/row-level-security.spec.ts',
    ],
    env: {},
    minutes: 30,
  },
  {
    name: 'canaries',
    about: 'people whose data stand nowhere else, sought wherever text can get out of the running product',
    tests: ['test/e2e/canary-sweep.spec.ts', 'test/support/canary/sweeper.spec.ts'],
    env: {},
    minutes: 15,
  },
  {
    name: 'checker',
    about: 'reports of random registers read back from HTML, DOCX and PDF, CHECKER_RUNS in each edition',
    tests: ['test/golden/checker/round-trip.spec.ts', 'test/golden/checker/mutations.spec.ts'],
    env: { CHECKER_RUNS: '200', CHECKER_SEED: '20260101' },
    minutes: 30,
  },
  {
    name: 'uploads',
    about:
      'hostile files, ATTACK_ROUNDS times all of them and the large ones, while the server answers others; NAME_RUNS names of senders',
    tests: [
      'test/integration/attachments/hostile-files.spec.ts',
      'test/e2e/attachments/attack.spec.ts',
      'test/e2e/attachments/names.spec.ts',
    ],
    env: { ATTACK_ROUNDS: '2', ATTACK_LARGE: '1', NAME_RUNS: '5000' },
    minutes: 60,
  },
  {
    name: 'fuzz',
    about:
      'requests made from the OpenAPI document, whole and bent, to the built server: no 5xx, nothing undeclared in an answer, nothing slower than 2 s',
    tests: ['test/e2e/fuzz.spec.ts'],
    env: { FUZZ_REQUESTS: '50000', FUZZ_SLOWEST_MS: '2000', FUZZ_SEED: '' },
    minutes: 120,
  },
  {
    name: 'faults',
    about: 'Redis, workers and servers killed, emptied and stopped, FAULT_TIMES each',
    tests: ['test/e2e/queue/faults.spec.ts'],
    env: { FAULT_TIMES: '100' },
    minutes: 60,
  },
  {
    name: 'redis',
    about: 'REDIS_JOBS jobs over a Redis that is killed, emptied and away',
    tests: ['test/e2e/queue/redis-away.spec.ts'],
    env: { REDIS_JOBS: '3000', REDIS_KILLS: '12', REDIS_AWAY_SECONDS: '300' },
    minutes: 60,
  },
  {
    name: 'kills',
    about:
      '40 clients of 20 agencies take in KILL_INTAKES cases, while the server is killed KILL_SERVERS times; again while PostgreSQL is; again with every request sent twice',
    tests: ['test/e2e/kills/intakes.spec.ts'],
    env: {
      KILL_INTAKES: '10000',
      KILL_SERVERS: '100',
      KILL_DATABASE_INTAKES: '10000',
      KILL_DATABASES: '20',
      KILL_PAIRS: '5000',
      KILL_DURING_PAIRS: '50',
    },
    minutes: 120,
  },
  {
    name: 'disk',
    about: 'disks of the server and of PostgreSQL that are full, read-only or fail, DISK_TIMES uploads each',
    tests: ['test/e2e/kills/disk-faults.spec.ts'],
    env: { DISK_TIMES: '20' },
    minutes: 20,
  },
  {
    name: 'locked',
    about: 'a database that is locked, and one that is stopped, for LOCKED_SECONDS',
    tests: ['test/e2e/kills/locked-database.spec.ts'],
    env: { LOCKED_SECONDS: '60' },
    minutes: 20,
  },
  {
    name: 'restore',
    about: 'DRILL_CASES cases saved, put back into a new cluster within DRILL_SECONDS, and everything equal',
    tests: ['test/e2e/backup/drill.spec.ts', 'test/e2e/backup/backup.spec.ts'],
    env: { DRILL_CASES: '1000000', DRILL_SECONDS: '120' },
    minutes: 60,
  },
];
