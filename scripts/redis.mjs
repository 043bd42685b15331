import { findProgram } from './find-program.mjs';

/** @returns {string | undefined} the path of a redis-server; GONGKAI_REDIS_SERVER wins, and set to nothing means that there is none. */
export function findRedis(env = process.env) {
  if (env.GONGKAI_REDIS_SERVER !== undefined) return env.GONGKAI_REDIS_SERVER || undefined;
  return findProgram(['redis-server', 'valkey-server'], [], env);
}
