import { Alert } from 'antd';

/** What the server pointed out when something was recorded; it stays until something else is. */
export interface Told {
  readonly version: number;
  readonly warnings: readonly string[];
}

export const toldBy = (answer: {
  readonly version: number;
  readonly warnings?: readonly { readonly message: string }[] | undefined;
}): Told => ({
  version: answer.version,
  warnings: (answer.warnings ?? []).map(({ message }) => message),
});

interface Props {
  readonly told: Told | null;
  /** Of the proceeding as it is now. */
  readonly version: number;
}

export function SavedWarnings({ told, version }: Props) {
  if (told?.version !== version || told.warnings.length === 0) return null;
  const list = (
    <ul className="meanwhile">
      {told.warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
  return <Alert className="problem" type="warning" showIcon title="已经登记，请留意" description={list} />;
}
