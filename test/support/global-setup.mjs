import { findChromium } from '../../scripts/chromium.mjs';
import { findNginx } from '../../scripts/nginx.mjs';
import { findRedis } from '../../scripts/redis.mjs';
import { findStrace } from '../../scripts/strace.mjs';
import { openRun } from './test-run.mjs';

/** Plain JavaScript, since Jest does not map module names here. The cluster starts when the first suite asks for one. */
export default async function globalSetup() {
  process.env.GONGKAI_TEST_RUN = await openRun();
  process.env.GONGKAI_CHROMIUM = findChromium() ?? '';
  process.env.GONGKAI_NGINX = findNginx() ?? '';
  process.env.GONGKAI_REDIS_SERVER = findRedis() ?? '';
  process.env.GONGKAI_STRACE = findStrace() ?? '';
}
