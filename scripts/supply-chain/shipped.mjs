import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a package of the lock file needs to run: optional peers are for whoever wants them, and are named by whoever does. */
function needs({
  dependencies = {},
  optionalDependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}) {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers])];
}

/** As Node looks for it: within the asking package, then upwards. */
function find(lock, from, name) {
  const parts = from === '' ? [] : from.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const path = [...parts.slice(0, depth), name].join('/node_modules/');
    const at = depth === 0 ? `node_modules/${name}` : path;
    if (lock.packages[at]) return at;
  }
  return undefined;
}

/**
 * Packages that run with a part of the product, as paths below the root; npm's own flags know development only, and count
 * what the pages are built from as run by the server.
 * @param part '' for the server, 'web' for the pages
 */
export function shippedWith(root, { lock }, part) {
  const found = new Set();
  const look = (path, entry) => {
    for (const name of needs(entry)) {
      const at = find(lock, path, name);
      // Of other platforms: in the lock file, and not installed.
      if (at === undefined || found.has(at) || !existsSync(join(root, at))) continue;
      found.add(at);
      look(at, lock.packages[at]);
    }
  };
  look(part, lock.packages[part]);
  return [...found].sort();
}
