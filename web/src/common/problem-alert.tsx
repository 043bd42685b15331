import { Alert, Button } from 'antd';
import { sentenceOf } from '../api/problem.js';

interface Props {
  readonly error: unknown;
  /** What was being attempted, e.g. 没有保存. */
  readonly title: string;
  readonly onRetry?: () => void;
}

/** The server's own sentence, announced at once to screen readers. Shows nothing while there is no error. */
export function ProblemAlert({ error, title, onRetry }: Props) {
  if (error === null || error === undefined) return null;
  return (
    <Alert
      className="problem"
      type="error"
      showIcon
      role="alert"
      title={title}
      description={sentenceOf(error)}
      action={onRetry && <Button onClick={onRetry}>重试</Button>}
    />
  );
}
