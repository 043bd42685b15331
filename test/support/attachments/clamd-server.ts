import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** What every scanner of viruses finds, and nothing else does (www.eicar.org), put together here so that none finds this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Speaks the part of clamd's protocol that is used here, and finds the test virus. */
export class ClamdServer {
  /** Bytes of each file that came, in the order in which they came. */
  readonly seen: number[] = [];
  /** Says this of everything instead of looking. */
  says: string | undefined;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(): Promise<ClamdServer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const clamd = new ClamdServer(server, (server.address() as AddressInfo).port);
    server.on('connection', (socket) => {
      clamd.answer(socket);
    });
    return clamd;
  }

  async stop(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }

  private answer(socket: Socket): void {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece: Buffer) => {
      received = Buffer.concat([received, piece]);
      const content = streamIn(received);
      if (!content) return;
      this.seen.push(content.length);
      const found = content.includes(EICAR) ? 'Eicar-Test-Signature FOUND' : 'OK';
      socket.end(`${this.says ?? `stream: ${found}`}\0`);
    });
  }
}

/** The file, once all of it has come. */
function streamIn(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (!received.toString('latin1', 0, command.length).startsWith(command)) return undefined;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
