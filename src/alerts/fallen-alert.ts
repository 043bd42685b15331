import { standingAlerts, type DueAlert } from '../domain/alert/due-alert.js';
import type { AlertedSubject } from './alerted-subject.js';

/** One alert as it is put into the register of alerts. */
export interface FallenAlert extends DueAlert, Omit<AlertedSubject, 'fallen'> {
  /** False: a later alert of the same period fell as well, and says more. */
  readonly standing: boolean;
}

/** What has fallen due of a subject, in the order in which it fell. */
export function fallenOf({ fallen, ...about }: AlertedSubject): FallenAlert[] {
  const alerts = fallen();
  const standing = standingAlerts(alerts);
  return alerts.map((alert) => ({ ...about, ...alert, standing: standing.has(alert) }));
}

/** What fell first comes first; of one day, what is due first. */
export function byFall(a: FallenAlert, b: FallenAlert): number {
  if (a.fallsOn !== b.fallsOn) return a.fallsOn < b.fallsOn ? -1 : 1;
  return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;
}
