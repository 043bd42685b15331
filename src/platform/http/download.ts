import type { FastifyReply } from 'fastify';

export interface FileHead {
  /** With its extension; may be Chinese. */
  readonly name: string;
  readonly mediaType: string;
  readonly disposition?: 'attachment' | 'inline';
}

/** RFC 5987: what encodeURIComponent leaves as it is and a header value may not have. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Heads of an answer that is a file, its Chinese name in the form of RFC 5987 beside a plain one for old programs. */
export function fileHead(
  reply: FastifyReply,
  { name, mediaType, disposition = 'attachment' }: FileHead,
): void {
  const extension = name.slice(name.lastIndexOf('.'));
  void reply
    .header('content-type', mediaType)
    .header('cache-control', 'private, no-store')
    .header(
      'content-disposition',
      `${disposition}; filename="gongkai${extension}"; filename*=UTF-8''${encoded(name)}`,
    );
}
