import { createReadStream } from 'node:fs';
import { connect } from 'node:net';
import type { NetConnectOpts, Socket } from 'node:net';
import type { ScanResult } from './scan-result.js';

const COMMAND = 'zINSTREAM\0';
const PIECE = 64 * 1024;

/**
 * Sends the file to clamd as INSTREAM does: pieces, each behind its length, and an empty one at the end.
 * @throws Error where clamd cannot be reached, says neither OK nor FOUND, or takes too long
 */
export async function askClamd(place: NetConnectOpts, path: string, seconds: number): Promise<ScanResult> {
  const socket = connect(place);
  const answer = answerOf(socket, seconds * 1000);
  // It may refuse before the last piece is sent: the answer counts.
  const sent = send(socket, path).catch((error: unknown) => {
    socket.destroy(error instanceof Error ? error : new Error('the file cannot be read'));
  });
  try {
    const text = await answer;
    if (/^stream: OK$/.test(text)) return 'clean';
    if (/^stream: .+ FOUND$/.test(text)) return 'infected';
    throw new Error('clamd could not tell');
  } finally {
    socket.destroy();
    await sent;
  }
}

async function send(socket: Socket, path: string): Promise<void> {
  socket.write(COMMAND);
  for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    if (socket.destroyed) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await drained(socket);
  }
  socket.write(Buffer.alloc(4));
}

const drained = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.once('drain', resolve).once('close', () => {
      resolve();
    });
  });

function answerOf(socket: Socket, milliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => socket.destroy(new Error('clamd took too long')), milliseconds);
    socket.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      const end = text.indexOf('\0');
      if (end >= 0) resolve(text.slice(0, end).trim());
    });
    socket.once('error', reject);
    socket.once('close', () => {
      clearTimeout(timer);
      reject(new Error('clamd ended without an answer'));
    });
  });
}
