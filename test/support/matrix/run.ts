import type { OpenAPIObject } from '@nestjs/swagger';
import type { LightMyRequestResponse } from 'fastify';
import JSZip from 'jszip';
import type { AccessDeclaration } from '../../../src/identity/access.js';
import type { DeclaredRoute } from '../../../src/identity/declared-routes.js';
import { mayNameNothing, nameOf, requestOf, variantsOf } from './requests.js';
import type { Variant } from './requests.js';
import { AGENCIES, canariesOf, CODES, RELATIONS } from './world.js';
import type { Relation, Subject, World } from './world.js';

export interface MatrixResult {
  readonly calls: number;
  /** A sentence for each answer that is not what the declaration says. */
  readonly findings: readonly string[];
}

interface Call {
  readonly route: DeclaredRoute;
  readonly subject: Subject;
  readonly relation: Relation;
  readonly variant: Variant;
}

const GOES_THROUGH = 'goes through';

/** What the declaration promises, read without any of the code that keeps it. */
function expected({ route, subject, relation, variant }: Call): number | typeof GOES_THROUGH {
  const access = route.access!;
  if (access.scope === 'public') return GOES_THROUGH;
  if (subject.name === 'nobody') return 401;
  if (!subject.roles.some((role) => access.roles.includes(role))) return 403;
  // The own agency of the matrix has a superior.
  if ((access.scope === 'installation' || access.scope === 'top') && subject.bound) return 403;
  if (!route.path.includes(':code')) return GOES_THROUGH;
  if (!isOpen(access, subject, relation)) return 404;
  // Half a register would pass for the whole one.
  if (access.resource === 'register' && subject.bound && variant.url.endsWith('scope=rollup')) return 403;
  return GOES_THROUGH;
}

/** A supervisor sees no case before it is granted. */
function isOpen({ scope }: AccessDeclaration, { bound, name }: Subject, relation: Relation): boolean {
  if (relation === 'absent') return false;
  if (!bound) return true;
  if (scope === 'agency') return relation === 'own';
  if (scope === 'own') return relation === 'own' && name !== 'supervisor';
  return relation === 'own' || relation === 'subordinate';
}

/** What guards say; everything else comes from the route itself. */
const REFUSALS_OF_GUARDS = [
  'session.required',
  'session.csrf',
  'access.denied',
  'agency.unknown',
  'passwordChangeRequired',
  'secondFactorRequired',
  'token.refused',
  'request.otherSite',
];

/** A change may meet the state that an earlier one left, and what is below the agency need not be there. */
function fits(
  want: number | typeof GOES_THROUGH,
  { statusCode, body }: LightMyRequestResponse,
  { method, path }: DeclaredRoute,
): boolean {
  if (want !== GOES_THROUGH) return statusCode === want;
  if (statusCode < 300) return true;
  if (statusCode >= 500 || (!mayNameNothing(path) && (statusCode === 400 || method === 'GET'))) return false;
  return !REFUSALS_OF_GUARDS.includes((JSON.parse(body) as { code: string }).code);
}

/** Codes of the agencies that this answer may speak of. */
function mayName({ route, subject }: Call): string[] {
  if (!subject.bound && subject.name !== 'nobody') return [...AGENCIES];
  if (subject.name === 'nobody') return [];
  return route.access?.scope === 'own' || route.access?.scope === 'agency'
    ? [CODES.own]
    : [CODES.own, CODES.subordinate];
}

/** Every route × subject × relation × variant. */
export async function runMatrix(
  world: World,
  routes: readonly DeclaredRoute[],
  subjects: readonly Subject[],
  document: OpenAPIObject,
): Promise<MatrixResult> {
  const findings: string[] = [];
  let calls = 0;
  for (const route of routes) {
    for (const subject of subjects) {
      /** The refusals of one variant, which have to be the same bytes for whatever agency it is. */
      const refusals = new Map<number, string>();
      for (const relation of relationsOf(route)) {
        for (const [index, variant] of variantsOf(route, document, relation).entries()) {
          const call = { route, subject, relation, variant };
          const answer = await send(world, call);
          calls += 1;
          const where = `${nameOf(route)} ${variant.label} as ${subject.name} of ${relation}`;
          const want = expected(call);
          if (!fits(want, answer, route))
            findings.push(
              `status: ${where}: ${answer.statusCode} instead of ${want}: ${answer.body.slice(0, 300)}`,
            );
          const leaks = await leaksIn(answer, call);
          if (leaks.length > 0) findings.push(`leak: ${where}: ${leaks.join(' ')}`);
          // The agency below is known to be there, whatever of it is closed.
          if (want === 404 && relation !== 'own' && relation !== 'subordinate') {
            const bytes = comparable(answer);
            const first = refusals.get(index) ?? bytes;
            if (bytes !== first) findings.push(`unlike: ${where}: ${bytes} is not ${first}`);
            refusals.set(index, first);
          }
        }
      }
    }
  }
  return { calls, findings };
}

const relationsOf = ({ path }: DeclaredRoute): readonly Relation[] =>
  path.includes(':code') ? RELATIONS : ['own'];

async function send(
  world: World,
  { route, subject, relation, variant }: Call,
): Promise<LightMyRequestResponse> {
  const request = requestOf(route, variant, subject, relation);
  const { visitor } = subject;
  if (!visitor || route.access?.scope === 'public') {
    const credentials = { username: 'admin', password: 'Correct-Horse-7' };
    return world.app.send(
      nameOf(route) === 'POST /api/v1/session' ? { ...request, payload: credentials } : request,
    );
  }
  const answer = await visitor.send(request);
  if (route.access?.scope === 'self' && route.method !== 'GET' && answer.statusCode < 300) {
    const { new: password } = (request.payload ?? {}) as { new?: string };
    subject.password = password ?? subject.password;
    subject.visitor = await world.app.logIn({ username: subject.username, password: subject.password });
  }
  return answer;
}

async function leaksIn(answer: LightMyRequestResponse, call: Call): Promise<string[]> {
  const allowed = mayName(call);
  const text = await plainText(answer);
  return AGENCIES.filter((code) => !allowed.includes(code))
    .flatMap(canariesOf)
    .filter((canary) => text.includes(canary));
}

/** The bytes of the answer with its headers; a workbook or a document unpacked. */
async function plainText({ rawPayload, headers }: LightMyRequestResponse): Promise<string> {
  const head = decodeURIComponent(JSON.stringify(headers).replace(/%(?![0-9A-F]{2})/g, ''));
  if (rawPayload.subarray(0, 2).toString('latin1') !== 'PK') return head + rawPayload.toString('utf8');
  const { files } = await JSZip.loadAsync(rawPayload);
  const parts = await Promise.all(Object.values(files).map((file) => file.async('string')));
  return [head, ...parts].join('\n');
}

/** What differs from one request to the next whatever it asks for. */
const FLEETING = [
  'date',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-request-id',
  'content-security-policy',
];

function comparable({ statusCode, headers, body }: LightMyRequestResponse): string {
  const kept = Object.entries(headers).filter(([name]) => !FLEETING.includes(name));
  return JSON.stringify([statusCode, kept, body]);
}
