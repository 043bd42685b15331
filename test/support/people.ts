import type { TestApp, Visitor } from './http.js';

export const COUNTY = { code: 'cc', name: '丙县人民政府', level: 'county', kind: 'government' };
export const BUREAU = {
  code: 'cc-1',
  name: '丙县教育局',
  level: 'county',
  kind: 'department',
  parentCode: 'cc',
};
export const OTHER = { ...COUNTY, code: 'ee', name: '戊县人民政府' };

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** A new user who has changed the one-time password; gives the credentials. */
export async function addPerson(
  app: TestApp,
  admin: Visitor,
  code: string,
  username: string,
  roles: string[],
): Promise<Credentials> {
  const added = await admin.post(`/agencies/${code}/users`, { username, name: '某某', roles });
  if (added.statusCode !== 201) throw new Error(`not added: ${added.body}`);
  const { oneTimePassword } = added.json<{ oneTimePassword: string }>();
  return { username, password: await replaceOneTimePassword(app, username, oneTimePassword) };
}

export async function replaceOneTimePassword(app: TestApp, username: string, given: string): Promise<string> {
  const visitor = await app.logIn({ username, password: given });
  const password = `New-${given}`;
  const changed = await visitor.put('/session/password', { current: given, new: password });
  if (changed.statusCode !== 204) throw new Error(`password not changed: ${changed.body}`);
  return password;
}
