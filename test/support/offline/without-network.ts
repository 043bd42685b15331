import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** A network of one's own in which there is nothing but loopback; whoever is not root needs the kernel to allow it. */
function ownNetwork(): string[] | undefined {
  const user = userInfo().uid === 0 ? [] : ['--user', '--map-current-user', '--keep-caps'];
  const prefix = ['unshare', ...user, '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const [program = '', ...args] = prefix;
  return spawnSync(program, [...args, 'true']).status === 0 ? prefix : undefined;
}

export interface WithoutNetwork {
  /** What goes before a command. */
  readonly prefix: readonly string[];
  readonly how: 'network namespace' | 'no way known to it';
}

/** The machine may not allow a network of one's own (a container): then only what would show the way is taken away. */
export function withoutNetwork(): WithoutNetwork {
  const prefix = ownNetwork();
  return prefix ? { prefix, how: 'network namespace' } : { prefix: [], how: 'no way known to it' };
}

/** What the scripts of the package call, and what shuts the network out: nothing of Node, nothing of npm. */
const TOOLS = ['sh', 'dirname', 'basename', 'readlink', 'ip', 'unshare'];

/**
 * An empty home, proxies that lead nowhere, and no program but a few of the system's.
 * @param tools folder that is made for these
 */
export function bareEnvironment(home: string, tools: string): Record<string, string> {
  mkdirSync(tools);
  const places = ['/usr/bin', '/bin', '/usr/sbin', '/sbin'];
  for (const name of TOOLS) {
    const found = places.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) symlinkSync(found, join(tools, name));
  }
  const nowhere = 'http://127.0.0.1:9';
  return { PATH: tools, HOME: home, LANG: 'C', http_proxy: nowhere, https_proxy: nowhere };
}
