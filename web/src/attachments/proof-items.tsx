import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DeliveryProof } from '../api/types.js';
import type { CaseAction } from '../cases/actions/queries.js';
import type { AttachmentKind } from './attachment-terms.js';

type Round = DeliveryProof['rounds'][number];
type Item = Round['items'][number];

const PROVES: Readonly<Record<Item['proves'], string>> = {
  inTime: '证明没有逾期',
  received: '证明已经收到，救济期限由此起算',
};

const PAPERS: readonly string[] = ['postingSlip', 'deliveryProof', 'serviceReceipt'];
const isPaper = (key: string): key is AttachmentKind => PAPERS.includes(key);

/** Which fact of the case tells the item; a letter that came back is served again. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  delivery: ['dispatched', 'served'],
  dispatchedOn: ['dispatched'],
  carrier: ['dispatched'],
  mailNo: ['dispatched'],
  servedOn: ['served', 'servedAgain'],
};

interface Props {
  readonly round: Round;
  /** Facts are recorded for the present answer only. */
  readonly last: boolean;
  /** The step of that name if it can be taken now; absent for whoever only reads. */
  readonly step: ((event: string) => CaseAction | undefined) | undefined;
  readonly onPaper: (kind: AttachmentKind) => void;
  readonly onStep: (action: CaseAction) => void;
}

function Remedy({
  item,
  last,
  step,
  onPaper,
  onStep,
}: Omit<Props, 'round'> & { readonly item: Item }): ReactNode {
  const { key, label } = item;
  if (!step) return null;
  if (isPaper(key))
    return (
      <Button
        size="small"
        aria-haspopup="dialog"
        aria-label={`上传${label}`}
        onClick={() => {
          onPaper(key);
        }}
      >
        上传
      </Button>
    );
  const events = last ? (EVENTS[key] ?? []) : [];
  const action = events.map(step).find((found) => found !== undefined);
  if (action)
    return (
      <Button
        size="small"
        aria-haspopup="dialog"
        aria-label={`登记${action.label}，补齐${label}`}
        onClick={() => {
          onStep(action);
        }}
      >
        登记{action.label}
      </Button>
    );
  return null;
}

/** What cannot be added here is told with a fact that was recorded, or will be. */
function whyNotHere({ key }: Item, { last, step }: Pick<Props, 'last' | 'step'>): string | undefined {
  const events = EVENTS[key] ?? [];
  if (!step || !last || !events.includes('dispatched') || events.some(step)) return undefined;
  return '；签发之后随“发出”登记，已经登记的，在办理经过里更正后重新登记';
}

/** Every fact and paper that the answer needs behind it: there, or missing and why it matters. */
export function ProofItems({ round, ...rest }: Props) {
  return (
    <ul className="proof-items" aria-label="送达凭证清单">
      {round.items.map((item) => (
        <li key={item.key} className={item.present ? 'proof-there' : 'proof-missing'}>
          <span className="proof-mark">{item.present ? '已有' : '缺'}</span>
          <span>
            {item.label}
            {!item.present && (
              <span className="sub">
                {PROVES[item.proves]}
                {whyNotHere(item, rest)}
              </span>
            )}
          </span>
          {!item.present && <Remedy item={item} {...rest} />}
        </li>
      ))}
    </ul>
  );
}
