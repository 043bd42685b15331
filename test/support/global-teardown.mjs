import { closeRun } from './test-run.mjs';

export default async function globalTeardown() {
  if (process.env.GONGKAI_TEST_RUN) await closeRun(process.env.GONGKAI_TEST_RUN);
}
