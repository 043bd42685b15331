import { findProgram } from './find-program.mjs';

/** @returns {string | undefined} the path of an nginx, where there is an openssl for its certificate; GONGKAI_NGINX wins, and set to nothing means that there is none. */
export function findNginx(env = process.env) {
  if (env.GONGKAI_NGINX !== undefined) return env.GONGKAI_NGINX || undefined;
  if (!findProgram(['openssl'], [], env)) return undefined;
  return findProgram(['nginx'], ['/usr/sbin/nginx', '/usr/local/sbin/nginx'], env);
}
