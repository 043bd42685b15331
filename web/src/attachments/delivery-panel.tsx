import { Alert } from 'antd';
import { useState } from 'react';
import type { Case, DeliveryProof } from '../api/types.js';
import { dayText } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { labelIn } from '../common/terms.js';
import { useFocusAfter } from '../common/use-focus-after.js';
import { EventDialog } from '../cases/actions/event-dialog.js';
import { useActions, type CaseAction } from '../cases/actions/queries.js';
import { CaseSection } from '../cases/page/case-section.js';
import { useVocabularies } from '../shell/queries.js';
import { KIND_LABELS, type AttachmentKind } from './attachment-terms.js';
import { ProofItems } from './proof-items.js';
import { useDelivery } from './queries.js';
import { UploadDialog } from './upload-dialog.js';

type Round = DeliveryProof['rounds'][number];

/** A day that the papers do not prove is no defence, however early it is. */
function verdictOf({ inTime, warnings }: Round): string {
  if (inTime !== true) return '！ 超过答复期限';
  return warnings.length === 0 ? '在答复期限之内' : '！ 发出之日在答复期限之内，但是凭现有的凭证不能证明';
}

function Sent({ round, dueOn }: { readonly round: Round; readonly dueOn: string | null }) {
  const words = useVocabularies().data;
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    ['送达方式', round.delivery && labelIn(words?.deliveries, round.delivery)],
    ['承运单位', round.carrier],
    ['邮件号', round.mailNo],
    ['法律上的答复之日', round.momentOn && dayText(round.momentOn)],
  ];
  return (
    <>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== null)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {round.inTime !== null && (
        <p className={round.inTime ? 'proof-verdict' : 'proof-verdict due-over'}>
          {verdictOf(round)}
          {dueOn !== null && `（${dayText(dueOn)}届满）`}
        </p>
      )}
    </>
  );
}

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly found: Case;
  /** Whether this user may record facts and add papers. */
  readonly mayAdd: boolean;
}

type Open =
  { readonly kind: AttachmentKind; readonly round: number } | { readonly action: CaseAction } | undefined;

/** What is kept of how each answer went out, what is missing to defend it, and the way to add it. */
export function DeliveryPanel({ code, caseNo, found, mayAdd }: Props) {
  const delivery = useDelivery(code, caseNo, found);
  const actions = useActions(code, caseNo, found);
  const [open, setOpen] = useState<Open>();
  const focus = useFocusAfter<HTMLElement>(open !== undefined);
  const close = (): void => {
    setOpen(undefined);
  };
  const step = (event: string): CaseAction | undefined =>
    actions.data?.actions.find((action) => action.event === event && action.allowed);
  const dueOn = delivery.data?.dueOn ?? null;
  return (
    <CaseSection title="送达凭证" ref={focus.place}>
      <ProblemAlert error={delivery.error} title="送达凭证没有载入" onRetry={() => void delivery.refetch()} />
      {delivery.data?.rounds.map((round, _, { length }) => (
        <div key={round.round} className="proof-round">
          {length > 1 && (
            <h3>
              第{round.round}次答复{round.documentNo !== null && `（${round.documentNo}）`}
            </h3>
          )}
          <Sent round={round} dueOn={round.round === 1 ? dueOn : null} />
          {round.warnings.map(({ message, article }) => (
            <Alert
              key={article}
              className="problem"
              type="warning"
              showIcon
              title={message}
              description={`依据：${article}`}
            />
          ))}
          <ProofItems
            round={round}
            last={round.round === length}
            step={mayAdd ? step : undefined}
            onPaper={(kind) => {
              setOpen({ kind, round: round.round });
            }}
            onStep={(action) => {
              setOpen({ action });
            }}
          />
        </div>
      ))}
      {open && 'kind' in open && (
        <UploadDialog
          key={KIND_LABELS[open.kind]}
          code={code}
          caseNo={caseNo}
          decisions={found.decisions}
          preset={open}
          onClose={close}
        />
      )}
      {open && 'action' in open && (
        <EventDialog
          code={code}
          caseNo={caseNo}
          version={found.version}
          action={open.action}
          onClose={close}
          onRecorded={focus.done}
        />
      )}
    </CaseSection>
  );
}
