import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** As nginx makes them, or a UUID: nothing that somebody typed has this form. */
const FORM = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/;

export const REQUEST_ID = 'x-request-id';

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return list;
}

/** The number under which a request stands in every log: the proxy's, where it is one that is believed, else one of our own. */
export function requestIds(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = listOf(trustedProxies);
  return ({ headers, socket }) => {
    const given = headers[REQUEST_ID];
    const from = socket.remoteAddress ?? '';
    const family = isIP(from) === 6 ? 'ipv6' : 'ipv4';
    const believed =
      typeof given === 'string' && FORM.test(given) && isIP(from) > 0 && trusted.check(from, family);
    return believed ? given : randomUUID();
  };
}
