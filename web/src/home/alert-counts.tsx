import { SUBJECT_LABELS, SUBJECTS } from '../alerts/alert-terms.js';
import { useStandingAlerts } from '../alerts/queries.js';
import { placePath, type Place } from '../shell/place.js';
import { CountGroup } from './count-card.js';

/** What else than answers has a period that comes to its end. */
export function AlertCounts({ place }: { readonly place: Place }) {
  const standing = useStandingAlerts(place.code).data;
  if (standing === undefined) return null;
  const to = placePath(place, 'alerts');
  const all = SUBJECTS.reduce((sum, subject) => sum + standing[subject], 0);
  const lines = [
    { label: '全部提醒', count: all, to },
    ...SUBJECTS.filter((subject) => standing[subject] > 0).map((subject) => ({
      label: SUBJECT_LABELS[subject],
      of: '期限提醒',
      count: standing[subject],
      to: `${to}?subject=${subject}`,
    })),
  ];
  return <CountGroup title="期限提醒" counts={lines} />;
}
