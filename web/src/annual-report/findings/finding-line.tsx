import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ReportFinding } from '../../api/types.js';
import { placePath, type Place } from '../../shell/place.js';
import { ReasonForm } from './reason-form.js';

interface Props {
  readonly place: Place;
  readonly finding: ReportFinding;
  readonly writable: boolean;
}

/** Item of table 二 that a finding asks for. */
const missingItem = (id: string): string | undefined => /^figures\.supplied:(.+)$/.exec(id)?.[1];

/** One finding with what can be done about it: mend it where it is entered, or say why it stays. */
export function FindingLine({ place, finding, writable }: Props) {
  const { id, severity, message, reason } = finding;
  const [editing, setEditing] = useState(false);
  const item = missingItem(id);
  return (
    <li>
      <p>{message}</p>
      {reason !== null && !editing && (
        <p className="finding-reason">
          <strong>已说明理由：</strong>
          {reason}
        </p>
      )}
      {writable && editing && (
        <ReasonForm
          place={place}
          finding={finding}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
      {writable && !editing && (
        <p className="finding-remedies">
          {item !== undefined && (
            <Link
              to={`${placePath(place, 'figures')}?${new URLSearchParams({ item }).toString()}`}
              aria-label={`去填报：${message}`}
            >
              去填报
            </Link>
          )}
          {severity === 'reason' && (
            <Button
              size="small"
              aria-label={`${reason === null ? '说明理由' : '修改理由'}：${message}`}
              onClick={() => {
                setEditing(true);
              }}
            >
              {reason === null ? '说明理由' : '修改理由'}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
