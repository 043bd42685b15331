import type { User } from '../api/types.js';

export type Role = User['roles'][number];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  clerk: '经办',
  legal: '法制',
  approver: '审批',
  reporter: '年报',
  supervisor: '主管',
  auditor: '审计',
  admin: '系统管理',
};

/** A machine neither approves nor administers nor audits. */
const PERSONAL_ROLES: readonly Role[] = ['approver', 'auditor', 'admin'];

const optionsFor = (roles: readonly Role[]): { value: Role; label: string }[] =>
  roles.map((role) => ({ value: role, label: ROLE_LABELS[role] }));

const ROLES = Object.keys(ROLE_LABELS) as Role[];
export const ROLE_OPTIONS = optionsFor(ROLES);
export const MACHINE_ROLE_OPTIONS = optionsFor(ROLES.filter((role) => !PERSONAL_ROLES.includes(role)));

export const rolesText = (roles: readonly Role[]): string =>
  roles.map((role) => ROLE_LABELS[role]).join('、');
