import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface HttpLimits {
  /** Bytes of a JSON body. */
  readonly jsonBytes: number;
  /** Bytes of an uploaded file. */
  readonly fileBytes: number;
  /** Milliseconds until the last byte of a request must have come: whoever sends a byte now and then keeps no connection for ever. */
  readonly requestMs: number;
  /** Requests a minute from one address. */
  readonly requestsAMinute: number;
}

/** 256 MiB hold a register of some 500,000 applications, and come in ten minutes over 4 Mbit/s; an office behind one address opens some dozen pages a minute. */
export const DEFAULT_LIMITS: HttpLimits = {
  jsonBytes: 1024 * 1024,
  fileBytes: 256 * 1024 * 1024,
  requestMs: 10 * 60_000,
  requestsAMinute: 3000,
};

export async function useLimits(app: NestFastifyApplication, limits: HttpLimits): Promise<void> {
  await app.register(rateLimit, { max: limits.requestsAMinute, timeWindow: 60_000 });
  await app.register(multipart, {
    limits: { fileSize: limits.fileBytes, files: 1, fields: 8, fieldSize: 4096, parts: 9, headerPairs: 50 },
  });
}
