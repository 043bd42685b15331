import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Of package.json, whether the code runs built (dist/src/cli) or as source (src/cli). */
export function productVersion(): string {
  const built = import.meta.url.includes('/dist/src/');
  const file = fileURLToPath(
    new URL(built ? '../../../package.json' : '../../package.json', import.meta.url),
  );
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
