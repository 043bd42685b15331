import { findProgram } from './find-program.mjs';

/** The shell first: it draws the same pages without the browser around them, in a third of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium'];

/** @returns {string | undefined} the path of a Chromium; GONGKAI_CHROMIUM wins, and set to nothing means that there is none. */
export function findChromium(env = process.env) {
  if (env.GONGKAI_CHROMIUM !== undefined) return env.GONGKAI_CHROMIUM || undefined;
  return findProgram(NAMES, PLACES, env);
}
