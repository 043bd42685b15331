import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

interface Link {
  readonly source: string;
  readonly target: string;
}

function link(root: string, { source, target }: Link): void {
  const at = join(root, target);
  if (existsSync(at)) return;
  try {
    symlinkSync(relative(dirname(at), join(root, source)), at);
  } catch (error) {
    // Two processes may start at once after an install.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** What the package's install script does; npm 12 and `--ignore-scripts` skip it, and then the libraries are not found. */
export function makeLibraryLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const entry of JSON.parse(readFileSync(list, 'utf8')) as Link[]) link(root, entry);
}
