import type { LightMyRequestResponse } from 'fastify';
import type { AuditStage } from './changes.js';

/** Remembers what a call has made, for the call that ends it. */
export async function keep(
  stage: AuditStage,
  name: string,
  answer: Promise<LightMyRequestResponse>,
  field = 'id',
): Promise<LightMyRequestResponse> {
  const got = await answer;
  stage.made.set(name, String(got.json<Record<string, unknown>>()[field]));
  return got;
}
