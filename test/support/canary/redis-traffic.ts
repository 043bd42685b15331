import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import Bull from 'bull';
import type { Sink } from './sweeper.js';

/** All that is said to a Redis, from now on. */
export class RedisTraffic {
  text = '';

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes: Buffer) => (this.text += bytes.toString('latin1')));
    socket.on('error', () => undefined);
  }

  static async of(port: number): Promise<RedisTraffic> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const traffic = new RedisTraffic(socket);
    socket.write('MONITOR\r\n');
    return traffic;
  }

  stop(): void {
    this.socket.destroy();
  }
}

type Client = Bull.Queue['client'];

async function valueOf(client: Client, key: string): Promise<unknown> {
  switch (await client.type(key)) {
    case 'string':
      return client.get(key);
    case 'list':
      return client.lrange(key, 0, -1);
    case 'set':
      return client.smembers(key);
    case 'zset':
      return client.zrange(key, 0, -1, 'WITHSCORES');
    case 'hash':
      return client.hgetall(key);
    case 'stream':
      return client.xrange(key, '-', '+');
    case 'none':
      return undefined;
    default:
      throw new Error(`a kind of value that nobody looks through: ${key}`);
  }
}

/** Every key and value that a Redis holds. */
export async function redisSinks(url: string): Promise<Sink[]> {
  const reader = new Bull('canary-sweep', url);
  try {
    await reader.isReady();
    const { client } = reader;
    const keys = await client.keys('*');
    return await Promise.all(
      keys.map(async (key) => ({
        name: `Redis ${key.replace(/[^\w:.-]/g, '?')}`,
        content: `${key} ${JSON.stringify(await valueOf(client, key))}`,
      })),
    );
  } finally {
    await reader.close();
  }
}
