import type { FuzzRequest } from './request.js';

/** Smaller requests than the one given, the smallest steps last. */
function* smaller(request: FuzzRequest): Generator<FuzzRequest> {
  for (const name of Object.keys(request.headers)) {
    const { [name]: _, ...headers } = request.headers;
    yield { ...request, headers };
  }
  const [path = '', query = ''] = request.url.split('?');
  const pairs = query.split('&').filter(Boolean);
  for (const [n] of pairs.entries()) {
    const rest = pairs.filter((__, other) => other !== n).join('&');
    yield { ...request, url: rest ? `${path}?${rest}` : path };
  }
  if (!request.body) return;
  const { body, ...bodiless } = request;
  yield bodiless;
  for (const text of smallerTexts(body.toString('utf8'))) yield { ...request, body: Buffer.from(text) };
}

function* smallerTexts(text: string): Generator<string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    for (let part = text.length >> 1; part > 0; part >>= 1) {
      yield text.slice(0, -part);
      yield text.slice(part);
    }
    return;
  }
  for (const each of smallerValues(value)) yield JSON.stringify(each);
}

function* smallerValues(value: unknown): Generator {
  if (typeof value === 'string' && value.length > 1) {
    yield value.slice(0, value.length >> 1);
    yield value.slice(value.length >> 1);
    yield value.slice(1);
  } else if (Array.isArray(value)) {
    if (value.length > 3) yield value.slice(0, value.length >> 1);
    for (const [n, each] of value.slice(0, 20).entries()) {
      yield value.filter((_, other) => other !== n);
      for (const less of smallerValues(each))
        yield value.map((old: unknown, other) => (other === n ? less : old));
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      for (const less of smallerValues(each)) yield { ...value, [name]: less };
    }
  }
}

/**
 * The smallest request that is known to have the same fault.
 * @param holds sends a request, and tells whether the fault is there
 */
export async function shrunk(
  request: FuzzRequest,
  holds: (request: FuzzRequest) => Promise<boolean>,
  attempts = 200,
): Promise<FuzzRequest> {
  let best = request;
  for (let left = attempts; left > 0;) {
    let found: FuzzRequest | undefined;
    for (const less of smaller(best)) {
      if ((left -= 1) <= 0) break;
      if (await holds(less)) {
        found = less;
        break;
      }
    }
    if (!found) break;
    best = found;
  }
  return best;
}
