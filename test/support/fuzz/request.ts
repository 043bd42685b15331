import { request as send } from 'node:http';
import type { Agent } from 'node:http';
import type { Answer } from './answer-check.js';

/** A request as it goes over the wire. */
export interface FuzzRequest {
  /** Of which route, as `GET /api/v1/agencies/:code`. */
  readonly operation: string;
  /** Who sends it: a role, `installation`, `spare` or `nobody`. */
  readonly as: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const PATIENCE_MS = 20_000;

/** @param credentials headers of whoever sends it */
export function answerTo(
  { method, url, headers, body }: FuzzRequest,
  { port, agent, credentials }: { port: number; agent: Agent; credentials: Record<string, string> },
): Promise<Answer> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, type = '', text = Buffer.alloc(0)): void => {
      resolve({ status, type, body: text, milliseconds: performance.now() - begun });
    };
    const all = { ...credentials, ...(body && { 'content-length': String(body.length) }), ...headers };
    const call = send({
      port,
      host: '127.0.0.1',
      agent,
      method,
      path: url,
      headers: all,
      timeout: PATIENCE_MS,
    });
    call.on('timeout', () => call.destroy());
    call.on('error', () => {
      end(0);
    });
    call.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => {
        end(0);
      });
      response.on('end', () => {
        end(response.statusCode ?? 0, response.headers['content-type'] ?? '', Buffer.concat(parts));
      });
    });
    call.end(body);
  });
}

/** For a file of regressions: text where it is text. */
export function written({ body, ...request }: FuzzRequest): object {
  if (!body) return request;
  const text = body.toString('utf8');
  return Buffer.from(text).equals(body)
    ? { ...request, text }
    : { ...request, base64: body.toString('base64') };
}

export function readBack(kept: object): FuzzRequest {
  const { text, base64, ...request } = kept as FuzzRequest & { text?: string; base64?: string };
  if (text !== undefined) return { ...request, body: Buffer.from(text) };
  return base64 === undefined ? request : { ...request, body: Buffer.from(base64, 'base64') };
}
