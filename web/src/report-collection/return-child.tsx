import { useReport } from '../annual-report/queries.js';
import { StepDialog } from '../annual-report/steps/step-dialog.js';
import type { Place } from '../shell/place.js';

/** Sends the report of an agency below back, as it is at this moment. */
export function ReturnChild({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const report = useReport(place).data;
  if (!report) return null;
  return <StepDialog place={place} report={report} step="return" onClose={onClose} onDone={onClose} />;
}
