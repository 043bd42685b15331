import type { Socket } from 'node:net';
import type { RequestCode } from './error-codes.js';
import { problem } from './problem.js';

/** What Node's parser of HTTP calls the faults that have a sentence of their own. */
const CODES: Readonly<Record<string, RequestCode>> = {
  HPE_HEADER_OVERFLOW: 'request.headTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'request.tooSlow',
};
const PHRASES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** The answer to what never became a request: it reaches no route and no filter, and the connection cannot be used again. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const body = problem(CODES[error.code ?? ''] ?? 'request.malformed', {});
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${body.status} ${PHRASES[body.status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}
