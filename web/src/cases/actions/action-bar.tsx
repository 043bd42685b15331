import { Button, Spin } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Case } from '../../api/types.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { useFocusAfter } from '../../common/use-focus-after.js';
import type { Place } from '../../shell/place.js';
import { casePath } from '../case-terms.js';
import { CaseSection } from '../page/case-section.js';
import { OpenMatters } from '../page/open-matters.js';
import { EventDialog } from './event-dialog.js';
import { useActions, type CaseAction } from './queries.js';

interface Props {
  readonly place: Place;
  readonly caseNo: string;
  readonly found: Case;
}

/** What brings the case on; the other sensible steps only open a matter beside it. */
const ONWARD: readonly string[] = [
  'supplementReceived',
  'feePaid',
  'thirdPartyReplied',
  'agencyReplied',
  'ownUnitAnswered',
  'decided',
  'legalChecked',
  'approved',
  'signed',
  'dispatched',
  'served',
  'servedAgain',
  'archived',
];

/** Corrections are made where the fact stands. */
const isOffered = ({ event }: CaseAction): boolean => event !== 'corrected';

const rank = ({ event }: CaseAction): number => (ONWARD.includes(event) ? 0 : 1);

function Forbidden({ actions }: { readonly actions: readonly CaseAction[] }) {
  return (
    <details className="forbidden">
      <summary>现在不能登记的 {actions.length} 项，及其理由</summary>
      <ul>
        {actions.map(({ event, label, why }) => (
          <li key={event}>
            <Button size="small" aria-disabled aria-describedby={`why-${event}`} className="button-forbidden">
              {label}
            </Button>
            <span id={`why-${event}`}>{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The next sensible steps, the other possible ones, and why the rest is not possible. */
export function ActionBar({ place, caseNo, found }: Props) {
  const actions = useActions(place.code, caseNo, found);
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<CaseAction>();
  const focus = useFocusAfter<HTMLElement>(chosen !== undefined);
  if (actions.isPending) return <Spin size="small" />;
  if (actions.isError)
    return (
      <ProblemAlert
        error={actions.error}
        title="可以登记的环节没有打开"
        onRetry={() => void actions.refetch()}
      />
    );
  const { matters } = actions.data;
  const offered = actions.data.actions.filter(isOffered);
  const open = (action: CaseAction): void => {
    if (action.event === 'decided') void navigate(`${casePath(place, caseNo)}/decide`);
    else setChosen(action);
  };
  const button = (action: CaseAction) => (
    <Button
      key={action.event}
      {...(action.suggested && {
        color: 'primary' as const,
        variant: ONWARD.includes(action.event) ? ('solid' as const) : ('outlined' as const),
      })}
      size={action.suggested ? 'middle' : 'small'}
      title={action.article}
      aria-haspopup={action.event === 'decided' ? undefined : 'dialog'}
      onClick={() => {
        open(action);
      }}
    >
      {action.label}
    </Button>
  );
  const usual = offered.filter((action) => action.suggested);
  const suggested = usual.toSorted((a, b) => rank(a) - rank(b));
  const others = offered.filter((action) => action.allowed && !action.suggested);
  const forbidden = offered.filter(({ allowed }) => !allowed);
  return (
    <div className={matters.length > 0 ? 'next-steps next-columns' : 'next-steps'}>
      <CaseSection title="下一步" ref={focus.place}>
        {suggested.length > 0 && <div className="actions actions-suggested">{suggested.map(button)}</div>}
        {others.length > 0 && (
          <div className="actions">
            <span className="actions-label">也可以登记</span>
            {others.map(button)}
          </div>
        )}
        {forbidden.length > 0 && <Forbidden actions={forbidden} />}
      </CaseSection>
      {matters.length > 0 && (
        <CaseSection title="正在等待">
          <OpenMatters matters={matters} />
        </CaseSection>
      )}
      {chosen && (
        <EventDialog
          code={place.code}
          caseNo={caseNo}
          version={found.version}
          action={chosen}
          onRecorded={focus.done}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      )}
    </div>
  );
}
