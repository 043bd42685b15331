export interface DamagedPlace {
  readonly path: readonly string[];
  readonly message: string;
}

/** Half a character, or a NUL: JSON can say both, and no text of the database can hold them. */
const DAMAGED = /[\0\p{Cs}]/u;
const MESSAGE = '含有残缺的字符或者空字符，请删去后重新输入';
/** What is deeper is no body of a route, and is refused by its schema. */
const DEEPEST = 50;

/** Places of what somebody sent that hold no whole text, names of fields included; whatever the schema of the route allows. */
export function damagedText(value: unknown, path: readonly string[] = []): DamagedPlace[] {
  if (typeof value === 'string') return DAMAGED.test(value) ? [{ path, message: MESSAGE }] : [];
  if (!isPlain(value) || path.length > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, held]) => [
    ...(DAMAGED.test(key) ? [{ path: [...path, key], message: MESSAGE }] : []),
    ...damagedText(held, [...path, key]),
  ]);
}

/** An object or list as JSON has them: no file that is read, no instance of a class. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || kind === null || Object.getPrototypeOf(kind) === null;
}
