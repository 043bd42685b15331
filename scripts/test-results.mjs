/** The results are what Jest writes with --json. */

const NOT_RUN = new Set(['pending', 'todo', 'skipped', 'disabled']);

/** A suite that did not even load has no tests to count: it counts as one that failed. */
export function summarise(results) {
  if (!results) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Tests that were skipped and may not be. Only suites named `[shared] …` may: they read a folder beside the checkout.
 * @param {boolean} sharedIsThere then nothing may be skipped
 * @returns {string[]} their full names
 */
export function forbiddenSkips(results, sharedIsThere) {
  const mayBeSkipped = ({ ancestorTitles, title }) =>
    !sharedIsThere && (ancestorTitles[0] ?? title).startsWith('[shared]');
  return results.testResults
    .flatMap((suite) => suite.assertionResults)
    .filter((test) => NOT_RUN.has(test.status) && !mayBeSkipped(test))
    .map((test) => test.fullName);
}

/** What the time went into: the slowest suites, so that a limit that comes near is seen before it is met. */
export function slowest(results, count = 10) {
  return results.testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: Math.round((endTime - startTime) / 1000) }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count);
}
