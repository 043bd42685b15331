import { Button } from 'antd';

/** Shown once, right after they were made. */
export function RecoveryCodes({
  codes,
  onDone,
}: {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}) {
  return (
    <>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code} className="code">
            {code}
          </li>
        ))}
      </ul>
      <Button type="primary" onClick={onDone}>
        已经记下
      </Button>
    </>
  );
}
