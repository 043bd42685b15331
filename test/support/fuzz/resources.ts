import type { Operation } from './operations.js';

/** The values of the parameters of a path, as they stand in it. */
export type Values = Readonly<Record<string, string>>;

const KEPT = 12;
const objectsIn = (value: unknown, depth = 0): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  const below = Object.values(value).flatMap((each) => objectsIn(each, depth + 1));
  return Array.isArray(value) ? below : [value as Record<string, unknown>, ...below];
};

/** What the answers said is there: so that what is below it can be asked for. */
export class Resources {
  private readonly known = new Map<string, Values[]>();
  private readonly parents: readonly string[];

  /** @param untouched values that are never asked for, such as the names of those who ask */
  constructor(
    operations: readonly Operation[],
    private readonly untouched: ReadonlySet<string>,
  ) {
    const prefixes = operations.flatMap(({ route: { path } }) =>
      [...path.matchAll(/\/:\w+/g)].map(({ index, 0: step }) => path.slice(0, index + step.length)),
    );
    this.parents = [...new Set(prefixes)];
  }

  /** Remembers what a list, or an addition to it, answered. */
  learn({ route }: Operation, values: Values, body: unknown): void {
    for (const place of this.parents) {
      const name = /^(.*)\/:(\w+)$/.exec(place)!;
      if (name[1] !== route.path) continue;
      for (const object of objectsIn(body)) this.keep(place, values, name[2]!, object[name[2]!]);
    }
  }

  private keep(place: string, values: Values, name: string, value: unknown): void {
    if ((typeof value !== 'string' && typeof value !== 'number') || this.untouched.has(String(value))) return;
    const known = this.known.get(place) ?? [];
    const made = { ...values, [name]: encodeURIComponent(String(value)) };
    if (known.some((each) => JSON.stringify(each) === JSON.stringify(made))) return;
    // The newest stays: an older one may have come to its end.
    this.known.set(place, [...known.slice(-(KEPT - 1)), made]);
  }

  /** What is known of the longest beginning of a path. */
  of(path: string): readonly Values[] {
    const places = this.parents.filter(
      (place) => `${path}/`.startsWith(`${place}/`) && this.known.has(place),
    );
    const longest = places.sort((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : this.known.get(longest)!;
  }
}
