import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SOURCE = join(__dirname, '..', 'src');

/** Which rooms a room may import from, besides itself. A room that is not listed here does not exist yet. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  law: [],
  domain: ['law'],
  reporting: ['law', 'domain'],
  'reporting/definition': ['law', 'domain'],
  platform: ['law'],
};

/** Features know law, domain, reporting and platform, and each other without cycles. */
const FEATURES = ['law', 'domain', 'reporting', 'platform'];
const FEATURE_ROOMS = [
  'agencies',
  'alerts',
  'annual-reports',
  'attachments',
  'audit',
  'backup',
  'case-register',
  'calendar',
  'cases',
  'demonstration',
  'disclosures',
  'figure-sheets',
  'health',
  'identity',
  'imports',
  'letters',
  'notifications',
  'proceedings',
  'reference',
  'report-checks',
  'reports',
  'submissions',
  'settings',
];

/** Composition: may import everything; nothing imports it. */
const COMPOSITION = ['cli', 'server'];

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return typescriptFiles(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts') ? [path] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g;

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

const files = typescriptFiles(SOURCE).map((file) => relative(SOURCE, file));
const graph = new Map(
  files.map((file) => [
    file,
    importsOf(join(SOURCE, file))
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => normalize(join(dirname(file), specifier)).replace(/\.js$/, '.ts')),
  ]),
);

const roomOf = (file: string): string => file.split('/').slice(0, -1)[0] ?? '';
const within = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

describe('the house', () => {
  it('has no room that the rules do not know', () => {
    const known = [...Object.keys(RULES), ...FEATURE_ROOMS, ...COMPOSITION, ''];
    expect([...new Set(files.map(roomOf))].filter((room) => !known.includes(room))).toEqual([]);
  });

  it.each(Object.entries(RULES))('%s imports only what its layer may', (room, allowed) => {
    const reach = [room, ...allowed];
    const wrong = files
      .filter((file) => within(file, room))
      .flatMap((file) =>
        (graph.get(file) ?? [])
          .filter((target) => !reach.some((folder) => within(target, folder)))
          .map((target) => `${file} -> ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('features import neither the composition nor the entry points', () => {
    const reach = [...FEATURES, ...FEATURE_ROOMS];
    const wrong = files
      .filter((file) => FEATURE_ROOMS.includes(roomOf(file)))
      .flatMap((file) =>
        (graph.get(file) ?? [])
          .filter((target) => !reach.some((folder) => within(target, folder)))
          .map((target) => `${file} -> ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps frameworks and the database out of law, domain and reporting', () => {
    const foreign = /^(@nestjs|typeorm|pg|fastify|@fastify)/;
    const wrong = files
      .filter((file) => ['law', 'domain', 'reporting'].includes(roomOf(file)))
      .flatMap((file) =>
        importsOf(join(SOURCE, file))
          .filter((name) => foreign.test(name))
          .map((name) => `${file} -> ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('asks the clock port for today: no wall clock in law, domain and reporting', () => {
    const wrong = files.filter(
      (file) =>
        ['law', 'domain', 'reporting'].includes(roomOf(file)) &&
        /new Date\(\)|Date\.now\(/.test(readFileSync(join(SOURCE, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      const at = path.indexOf(file);
      if (at >= 0) cycles.push([...path.slice(at), file].join(' -> '));
      if (at >= 0 || done.has(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('sees imports at all', () => {
    expect(graph.get('reports/tables.service.ts')).toContain('reports/tables-reader.ts');
  });
});
