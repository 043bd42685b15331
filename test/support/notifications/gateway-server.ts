import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { WebhookSettings } from '../../../src/platform/config/webhook-settings.js';

export const SECRET = 'a secret of the gateway, long enough';

export interface ReceivedCall {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A gateway of its own that takes what it gets, and can be told to answer otherwise. */
export class GatewayServer {
  readonly received: ReceivedCall[] = [];
  status = 204;
  answerHeaders: Readonly<Record<string, string>> = {};
  /** Waits for so long before it answers. */
  slowMs = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<GatewayServer> {
    const server = createServer((request, response) => {
      void text(request).then(
        (body) => {
          gateway.received.push({ headers: request.headers, body });
          setTimeout(() => response.writeHead(gateway.status, gateway.answerHeaders).end(), gateway.slowMs);
        },
        () => undefined,
      );
    });
    const gateway = new GatewayServer(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return gateway;
  }

  settings(): WebhookSettings {
    const { port } = this.server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/notify`, secret: SECRET };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
