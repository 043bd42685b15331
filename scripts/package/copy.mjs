import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Whoever unpacks may run what was executable, and read the rest. */
export function copyFile(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, (statSync(from).mode & 0o100) === 0 ? 0o644 : 0o755);
}

/** Links are left out: none but those of PostgreSQL is needed, and install scripts may have made them or not. */
export function copyTree(from, to, wanted = () => true) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const path = join(from, entry.name);
    if (!wanted(path)) continue;
    if (entry.isDirectory()) copyTree(path, join(to, entry.name), wanted);
    else if (entry.isFile()) copyFile(path, join(to, entry.name));
  }
}

/** Types, tests and maps to sources are for whoever develops. */
const FOR_DEVELOPERS =
  /\.(map|tsbuildinfo|d\.[cm]?ts|(spec|test)\.[cm]?js)$|\/\.build-stamp$|\/dist\/sbom\.cdx\.json$/;
/** Of the fonts, the two weights that reports are set in (src/reporting/render/pdf/fonts.ts). */
const OTHER_WEIGHT = /@expo-google-fonts\/[^/]+\/(?!400Regular|700Bold)\d{3}[^/]*$/;

export const runs = (path) => !FOR_DEVELOPERS.test(path) && !OTHER_WEIGHT.test(path);

/** @param path of the lock file; what is nested in a package has a path of its own there */
export function copyPackage(root, path, to) {
  copyTree(join(root, path), join(to, path), (file) => runs(file) && !file.endsWith('/node_modules'));
  makeLinks(join(to, path));
}

/** The libraries of PostgreSQL under the names that its programs ask for. */
function makeLinks(root) {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const at = join(root, target);
    if (!existsSync(at)) symlinkSync(relative(dirname(at), join(root, source)), at);
  }
}
