import { findProgram } from './find-program.mjs';

/** @returns {string | undefined} the path of strace; GONGKAI_STRACE wins, and set to nothing means that there is none. */
export function findStrace(env = process.env) {
  if (env.GONGKAI_STRACE !== undefined) return env.GONGKAI_STRACE || undefined;
  return findProgram(['strace'], [], env);
}
