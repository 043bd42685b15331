import { Alert } from 'antd';
import { useCalendar } from './queries.js';

/** From 1 November on: next year's notice is not loaded. Shows nothing otherwise. */
export function MissingNotice() {
  const missing = useCalendar().data?.missing;
  if (!missing) return null;
  return <Alert className="missing-notice" type="warning" showIcon title={missing.message} />;
}
