import type { FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';

/** Any of them says that somebody else asked, and a proxy of this machine passed it on. */
const PASSED_ON = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'x-request-id',
];
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Equal lengths, so that the time tells nothing of either. */
const same = (one: string, other: string): boolean => timingSafeEqual(digestOf(one), digestOf(other));

/** Who may read the metrics: a program of this machine, and whoever shows the token. */
export function mayReadMetrics({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  const [, shown] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
  if (shown !== undefined) return token !== undefined && same(shown, token);
  return LOOPBACK.test(socket.remoteAddress ?? '') && PASSED_ON.every((name) => headers[name] === undefined);
}
