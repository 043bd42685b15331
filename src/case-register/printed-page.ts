import type { FastifyReply } from 'fastify';
import { fileHead } from '../platform/http/download.js';

/** A page for printing: it runs no script and reaches nothing of this site. */
const POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Heads of a page that the browser shows in a window of its own, where it is printed. */
export function printedPageHead(reply: FastifyReply, name: string): void {
  fileHead(reply, { name, mediaType: 'text/html; charset=utf-8', disposition: 'inline' });
  void reply.header('content-security-policy', POLICY);
}
