/** Jest on Node 20 cannot require() ES modules: jest-transform.cjs compiles what is ESM to CommonJS for the tests. */
export default {
  rootDir: '.',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testRegex: '\\.spec\\.ts$',
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'json', 'ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.(ts|js|mjs)$': './jest-transform.cjs' },
  transformIgnorePatterns: [],
  testEnvironment: 'node',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/web'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // What a suite loaded is not all given back: past this a worker is begun anew, and not slowed down by its own heap.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};
