import { SetMetadata } from '@nestjs/common';
import { ROLES } from '../law/vocabularies/keys.js';
import type { Role } from '../law/vocabularies/keys.js';

/**
 * Whose things a route reaches:
 * `public` no log-in; `self` the caller's own account; `everyone` what is the same for every account; `installation` what
 * belongs to no agency, for accounts that are bound to none; `top` the same, for those of an agency without a superior too;
 * `tree` an agency of the caller's tree, its own or one below; `agency` the caller's own agency and none below;
 * `own` the records of applications of the caller's own agency, or of one that it was let see.
 */
export const SCOPES = ['public', 'self', 'everyone', 'installation', 'top', 'tree', 'agency', 'own'] as const;
export type AccessScope = (typeof SCOPES)[number];

/** What leaves an entry in the audit trail: nothing, every change, or every change and every reading. */
export type AccessAudit = 'none' | 'write' | 'read';

export interface AccessDeclaration {
  /** What the route is about, as a singular noun. */
  readonly resource: string;
  /** Any one of them suffices. */
  readonly roles: readonly Role[];
  readonly scope: AccessScope;
  readonly audit: AccessAudit;
  /** People only: a service token is refused, whatever its roles. Absent: machines too. */
  readonly people?: true;
}

/** Whoever works with applications: not those who administer, nor those who audit (三员分立). */
const HANDLERS = ['clerk', 'legal', 'approver', 'reporter', 'supervisor'] as const;

/** Of them, those whose work the applications are. */
const HANDLING = ['clerk', 'legal', 'approver'] as const;

/** The one table that says who may do what. A route names its line, or declares one of its own in the same form. */
export const ACCESS = {
  open: { resource: 'health', roles: [], scope: 'public', audit: 'none' },
  logIn: { resource: 'session', roles: [], scope: 'public', audit: 'write' },
  /** One's own session and password. */
  self: { resource: 'session', roles: ROLES, scope: 'self', audit: 'write' },
  /** What one was told, and how one wants to be told: whoever reads of a due day has read it, and the trail knows when. */
  ownNotifications: { resource: 'notification', roles: ROLES, scope: 'self', audit: 'write' },
  law: { resource: 'law', roles: ROLES, scope: 'everyone', audit: 'none' },
  /** Looking into a report that is published anyway: nothing of it is kept, so that there is nothing to tell the trail. */
  reportChecks: { resource: 'publishedReport', roles: ROLES, scope: 'everyone', audit: 'none' },
  /** Aggregates, figures and the registers of documents: nobody's personal data. */
  read: { resource: 'agency', roles: ROLES, scope: 'tree', audit: 'none' },
  figures: { resource: 'figure', roles: ['reporter'], scope: 'tree', audit: 'write' },
  /** Which units of an agency were asked for figures, and by whom it goes on: names of people who work there, for nobody above. */
  figureSheets: { resource: 'figureSheet', roles: HANDLERS, scope: 'agency', audit: 'none' },
  askFigures: { resource: 'figureSheet', roles: ['reporter'], scope: 'agency', audit: 'write' },
  /** Taking down what a unit reported on paper or in a workbook, and reminding it. */
  answerFigures: { resource: 'figureSheet', roles: ['reporter', 'clerk'], scope: 'agency', audit: 'write' },
  /** What an agency tree chose where the law is silent: whoever answers for the figures. */
  settings: { resource: 'setting', roles: ['reporter'], scope: 'tree', audit: 'write' },
  /** Where an agency tree counts the words of decisions in table 四: whoever reads the decisions. */
  disposals: { resource: 'disposal', roles: ['legal'], scope: 'tree', audit: 'write' },
  /**
   * The annual report of an agency: drafted, submitted and corrected by whoever answers for the figures, … A machine does not:
   * whoever issues its token would be the second person, too.
   */
  annualReport: {
    resource: 'annualReport',
    roles: ['reporter'],
    scope: 'agency',
    audit: 'write',
    people: true,
  },
  /** … approved by another person of the agency, … */
  approveReport: {
    resource: 'annualReport',
    roles: ['approver'],
    scope: 'agency',
    audit: 'write',
    people: true,
  },
  /** … sent back there, or by whoever supervises the agency, … */
  returnReport: {
    resource: 'annualReport',
    roles: ['approver', 'supervisor'],
    scope: 'tree',
    audit: 'write',
  },
  /** … and published once it is approved. */
  publishReport: {
    resource: 'annualReport',
    roles: ['reporter', 'approver'],
    scope: 'agency',
    audit: 'write',
    people: true,
  },
  /** By when the agencies below hand in theirs. */
  collectReports: {
    resource: 'annualReport',
    roles: ['supervisor', 'reporter'],
    scope: 'tree',
    audit: 'write',
  },
  administer: { resource: 'agency', roles: ['admin'], scope: 'tree', audit: 'write' },
  /** Documents built in the background: asked for by whoever may read the report, but for auditors, who change nothing. */
  builds: { resource: 'reportBuild', roles: [...HANDLERS, 'admin'], scope: 'tree', audit: 'write' },
  /** What concerns all agencies together. */
  install: { resource: 'installation', roles: ['admin'], scope: 'installation', audit: 'write' },
  /** Applications, reviews and lawsuits as lists with masked names. */
  cases: { resource: 'case', roles: HANDLERS, scope: 'own', audit: 'none' },
  /** Looking for somebody by a number: who was looked for is nobody else's business, and who looked is. */
  lookUp: { resource: 'case', roles: HANDLERS, scope: 'own', audit: 'read' },
  /** Taking in applications, and what happens to them. */
  handle: { resource: 'case', roles: HANDLING, scope: 'own', audit: 'read' },
  /** Reviews and lawsuits: what happened in them is for the legal staff to record. */
  proceedings: { resource: 'proceeding', roles: ['legal'], scope: 'own', audit: 'write' },
  /** Their people unmasked. A machine has no reason to give, and whoever administers issues its token. */
  reveal: { resource: 'case', roles: HANDLING, scope: 'own', audit: 'read', people: true },
  /** Letters of a case: they name people. */
  letters: { resource: 'letter', roles: HANDLING, scope: 'own', audit: 'read' },
  /** An agency's own wording of its letters, and what it prints on them. */
  letterTemplates: { resource: 'letterTemplate', roles: ['legal', 'admin'], scope: 'tree', audit: 'write' },
  /** Whole registers with names and addresses, in … */
  register: { resource: 'register', roles: ['clerk', 'reporter'], scope: 'own', audit: 'read' },
  /** … and out, for a person who answers for it. */
  takeOut: { resource: 'register', roles: ['clerk', 'reporter'], scope: 'own', audit: 'read', people: true },
  /** The audit trail of one's own agency; a superior has one of its own. */
  auditTrail: { resource: 'auditEntry', roles: ['auditor'], scope: 'agency', audit: 'none' },
  /** Somebody's own words to an entry, which may name an applicant. */
  auditReason: { resource: 'auditEntry', roles: ['auditor'], scope: 'agency', audit: 'read' },
  /** The trail of what belongs to no agency: what the administrators of the installation do. */
  installationTrail: { resource: 'auditEntry', roles: ['auditor'], scope: 'top', audit: 'none' },
  installationReason: { resource: 'auditEntry', roles: ['auditor'], scope: 'top', audit: 'read' },
} as const satisfies Readonly<Record<string, AccessDeclaration>>;
export type AccessRule = keyof typeof ACCESS;
export const ACCESS_RULES = Object.keys(ACCESS) as [AccessRule, ...AccessRule[]];

export const ACCESS_RULE = Symbol('access rule');

/** Every route declares its rule; without one the server does not start (see AccessCheck). */
export const Access = (rule: AccessRule | AccessDeclaration): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS_RULE, declarationOf(rule));
/** Needs no log-in. */
export const Public = (): MethodDecorator & ClassDecorator => Access('open');

export function mayAct(roles: readonly Role[], rule: AccessRule | AccessDeclaration): boolean {
  const allowed = declarationOf(rule).roles;
  return roles.some((role) => allowed.includes(role));
}

const declarationOf = (rule: AccessRule | AccessDeclaration): AccessDeclaration =>
  typeof rule === 'string' ? ACCESS[rule] : rule;
