const { readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Seconds that suites took on two cores, where they took long; a rough figure does. */
const SECONDS = JSON.parse(readFileSync(join(__dirname, 'long-suites.json'), 'utf8'));

/**
 * The longest suites first: a long one that begins last leaves the other worker idle. A fresh checkout has no times of its
 * own, and Jest would order by the size of the files.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const seconds = ({ path, context }) => SECONDS[relative(context.config.rootDir, path)] ?? 0;
    return super.sort(tests).sort((a, b) => seconds(b) - seconds(a));
  }
};
