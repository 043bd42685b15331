import createClient, { type Middleware } from 'openapi-fetch';
import { problemFrom } from './problem.js';
import type { paths } from './schema.js';

/** Sent back with every call that changes something; the server gives it with the session. */
let csrfToken: string | undefined;

export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/** Heads of whatever changes something past the client. */
export const csrfHeads = (): Record<string, string> =>
  csrfToken === undefined ? {} : { 'X-CSRF-Token': csrfToken };

/** Heads of a JSON body that is sent past the client, such as for a file. */
export const jsonHeads = (): Record<string, string> => ({
  'content-type': 'application/json',
  ...csrfHeads(),
});

const csrf: Middleware = {
  onRequest({ request }) {
    if (csrfToken !== undefined && request.method !== 'GET') request.headers.set('X-CSRF-Token', csrfToken);
    return request;
  },
};

export const client = createClient<paths>({ credentials: 'same-origin' });
client.use(csrf);

interface Result<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; throws `ProblemError` for any other. */
export async function answerOf<Data>(call: Promise<Result<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemFrom(response.status, error);
  return data as Data;
}
