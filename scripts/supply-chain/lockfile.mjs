import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The manifest and what is installed for it, as npm wrote it down. */
export function readProject(root) {
  const manifest = json(join(root, 'package.json'));
  const lock = json(join(root, 'package-lock.json'));
  const packages = Object.entries(lock.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link)
    .map(([path, entry]) => ({ ...entry, path, name: entry.name ?? nameOf(path) }));
  return { manifest, lock, packages };
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const REGISTRY = 'https://registry.npmjs.org/';

/** Everything comes from the public registry, and is the very bytes that were looked at. */
export function checkLockfile({ lock, packages }) {
  const faults = lock.lockfileVersion === 3 ? [] : [`lock file of version ${lock.lockfileVersion}, not 3`];
  for (const { path, resolved, integrity } of packages) {
    if (resolved !== undefined && !resolved.startsWith(REGISTRY))
      faults.push(`${path}: comes from ${resolved}, not from ${REGISTRY}`);
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
      faults.push(`${path}: has no SHA-512 that npm could hold it against`);
  }
  return faults;
}
