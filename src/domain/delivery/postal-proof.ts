import type { Delivery } from '../../law/vocabularies/keys.js';
import type { LocalDate } from '../../law/local-date.js';

/** Papers that show when and how an answer went out. */
export type ProofPaper = 'postingSlip' | 'deliveryProof' | 'serviceReceipt';

/** How an answer was sent, as far as it is recorded. */
export interface SentAnswer {
  readonly delivery: Delivery | null;
  readonly carrier: string | null;
  readonly mailNo: string | null;
  readonly dispatchedOn: LocalDate | null;
  readonly servedOn: LocalDate | null;
  /** Kinds of papers that are kept of it. */
  readonly papers: readonly ProofPaper[];
}

/** What a fact or paper is needed for: that the answer came in time, or when the time for a review or a suit begins. */
export type ProofOf = 'inTime' | 'received';

export interface ProofItem {
  readonly key: 'delivery' | 'carrier' | 'mailNo' | 'dispatchedOn' | 'servedOn' | ProofPaper;
  readonly label: string;
  readonly proves: ProofOf;
  readonly present: boolean;
}

export interface ProofWarning {
  readonly message: string;
  readonly article: string;
}

export interface PostalProof {
  readonly items: readonly ProofItem[];
  readonly warnings: readonly ProofWarning[];
}

const EXPLANATION = '国办公开办函〔2016〕235号';
export const POST_ARTICLE = `${EXPLANATION}第二点`;
export const MOMENT_ARTICLE = `${EXPLANATION}第四点`;

/** The postal enterprise and its express; a courier is neither (邮政法 art. 55 keeps official letters from couriers). */
const POSTAL = /邮政|\bEMS\b/i;
export const isPostal = (carrier: string): boolean => POSTAL.test(carrier.normalize('NFKC'));

/** What is kept, and what is missing, to defend an answer against "too late" (国办公开办函〔2016〕235号, points 2 and 4). */
export function postalProof(sent: SentAnswer): PostalProof {
  const item = (key: ProofItem['key'], label: string, proves: ProofOf, present: boolean): ProofItem => ({
    key,
    label,
    proves,
    present,
  });
  const has = (paper: ProofPaper): boolean => sent.papers.includes(paper);
  const served = (label: string, proves: ProofOf): ProofItem =>
    item('servedOn', label, proves, sent.servedOn !== null);
  switch (sent.delivery) {
    case null:
      return { items: [item('delivery', '送达方式', 'inTime', false)], warnings: [] };
    case 'post':
      return {
        items: [
          item('dispatchedOn', '交邮日期', 'inTime', sent.dispatchedOn !== null),
          item('carrier', '邮政企业名称', 'inTime', sent.carrier !== null && isPostal(sent.carrier)),
          item('mailNo', '邮件号', 'inTime', sent.mailNo !== null),
          item('postingSlip', '交邮凭证', 'inTime', has('postingSlip')),
          served('签收日期', 'received'),
          item(
            'deliveryProof',
            '妥投证明或者送达回证',
            'received',
            has('deliveryProof') || has('serviceReceipt'),
          ),
        ],
        warnings: carrierWarnings(sent),
      };
    case 'electronic':
      return {
        items: [
          served('到达对方系统的日期', 'inTime'),
          item('deliveryProof', '发送和到达的记录', 'inTime', has('deliveryProof')),
        ],
        warnings: [],
      };
    case 'direct':
    case 'viaAgency':
    case 'onTheSpot':
      return {
        items: [
          served('签收日期', 'inTime'),
          item('serviceReceipt', '送达回证', 'inTime', has('serviceReceipt')),
        ],
        warnings: [],
      };
  }
}

function carrierWarnings({ carrier }: SentAnswer): ProofWarning[] {
  if (carrier === null || isPostal(carrier)) return [];
  return [
    {
      message:
        '不是邮政企业寄递，不能以交邮日期证明按期答复。邮寄送达应当通过邮政企业（含 EMS）；请补寄，或者取得签收的送达回证。',
      article: POST_ARTICLE,
    },
  ];
}
