import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';

const ROOT = join(__dirname, '..', '..', '..');

export interface Mount {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly bind?: { readonly create_host_path: boolean };
}
export interface Service {
  readonly build?: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
  readonly volumes?: readonly (string | Mount)[];
  readonly networks?: { readonly default: { readonly ipv4_address: string } };
  readonly deploy?: { readonly replicas: number };
  readonly extra_hosts?: readonly string[];
}

type Variables = Readonly<Record<string, string>>;

/** @throws where a variable that has to be there is not */
function filledIn(text: string, variables: Variables): string {
  return text.replace(
    /\$\{(\w+)(?::(\?|-)([^}]*))?\}/g,
    (_whole, name: string, how: string | undefined, otherwise = '') => {
      const value = variables[name] ?? '';
      if (value === '' && how === '?') throw new Error(`${name} is not set`);
      return value === '' && how === '-' ? String(otherwise) : value;
    },
  );
}

/** docker-compose.yml as Docker reads it: variables are filled in when the file is understood, so that they stay texts. */
export function composeServices(variables: Variables): Record<string, Service> {
  const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
  const fill = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? filledIn(value, variables) : value;
  const file = JSON.stringify(load(text, { schema: CORE_SCHEMA.withTags(mergeTag) }));
  return (JSON.parse(file, fill) as { services: Record<string, Service> }).services;
}

/** Names that the example of .env has, with what it gives them. */
export const exampleVariables = (): Record<string, string> =>
  parseEnv(readFileSync(join(ROOT, 'deploy', 'example.env'), 'utf8')) as Record<string, string>;
