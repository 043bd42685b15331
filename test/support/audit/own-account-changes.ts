import type { LightMyRequestResponse } from 'fastify';
import type { AuditAction } from '../../../src/platform/audit/actions.js';
import { codeOf, stepAt } from '../../../src/identity/second-factor/totp.js';
import { base32Bytes } from '../base32.js';
import { TODAY, type Visitor } from '../http.js';
import { BUREAU, type Credentials } from '../people.js';
import type { AuditedChange, AuditStage } from './changes.js';
import { keep } from './keep-made.js';

/** What somebody does to their own account. Each logs in anew: the change before may have ended the session. */
export function ownAccount(): AuditedChange[] {
  const own = (
    route: string,
    action: AuditAction,
    call: (visitor: Visitor, stage: AuditStage) => Promise<LightMyRequestResponse>,
  ): AuditedChange => ({
    route,
    action,
    chain: BUREAU.code,
    by: 'person',
    call: async (stage) => call(await stage.app.logIn(current(stage)), stage),
  });
  const current = ({ person, made }: AuditStage): Credentials & { totp?: string } => {
    const code = made.get('recovery');
    return { ...person, ...(code !== undefined && { totp: code }) };
  };
  return [
    own('DELETE /api/v1/session', 'session.closed', (visitor) => visitor.delete('/session')),
    own('DELETE /api/v1/sessions', 'session.othersEnded', (visitor) => visitor.delete('/sessions')),
    own('DELETE /api/v1/sessions/:id', 'session.ended', async (visitor) => {
      const [first] = (await visitor.get('/sessions')).json<{ id: string }[]>();
      return visitor.delete(`/sessions/${first!.id}`);
    }),
    own('PUT /api/v1/session/password', 'password.changed', (visitor, stage) => {
      const { password } = stage.person;
      Object.assign(stage.person, { password: `${password}-next` });
      return visitor.put('/session/password', { current: password, new: `${password}-next` });
    }),
    own('POST /api/v1/session/second-factor', 'secondFactor.begun', (visitor, stage) =>
      keep(
        stage,
        'secret',
        visitor.post('/session/second-factor', { password: stage.person.password }),
        'secret',
      ),
    ),
    own('PUT /api/v1/session/second-factor', 'secondFactor.confirmed', async (visitor, stage) => {
      const now = Date.parse(`${TODAY}T09:00:00+08:00`);
      const totp = codeOf(base32Bytes(stage.made.get('secret')!), stepAt(now));
      const answer = await visitor.put('/session/second-factor', { totp });
      const [first, second] = answer.json<{ recoveryCodes: string[] }>().recoveryCodes;
      stage.made.set('recovery', first!).set('recovery2', second!);
      return answer;
    }),
    own(
      'POST /api/v1/session/second-factor/recovery-codes',
      'recoveryCodes.renewed',
      async (visitor, { person, made }) => {
        const answer = await visitor.post('/session/second-factor/recovery-codes', {
          password: person.password,
          totp: made.get('recovery2')!,
        });
        const [first, second] = answer.json<{ recoveryCodes: string[] }>().recoveryCodes;
        made.set('recovery', first!).set('recovery2', second!);
        return answer;
      },
    ),
    own('DELETE /api/v1/session/second-factor', 'secondFactor.removed', (visitor, { person, made }) =>
      visitor.send({
        method: 'DELETE',
        url: '/api/v1/session/second-factor',
        payload: { password: person.password, totp: made.get('recovery2')! },
      }),
    ),
  ];
}
