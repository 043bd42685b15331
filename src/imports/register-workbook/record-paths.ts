export type Fields = Record<string, unknown>;

const isIndex = (part: string): boolean => /^\d+$/.test(part);

/** Sets `applicant.type` or `carriedIn.0`, making what lies on the way. */
export function setPath(fields: Fields, path: string, value: unknown): void {
  const parts = path.split('.');
  let holder = fields;
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) holder[part] = value;
    else holder = (holder[part] ??= isIndex(next) ? [] : {}) as Fields;
  });
}

export function getPath(fields: Readonly<Fields>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((held, part) => (held as Readonly<Fields> | null | undefined)?.[part], fields);
}

/** Paths of everything that is not an object, as {@link setPath} takes them. */
export function leafPaths(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, held]) =>
    leafPaths(held, prefix === '' ? key : `${prefix}.${key}`),
  );
}
