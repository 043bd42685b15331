/** What an attachment is, as the archive lists it. */
export const ATTACHMENT_KINDS = [
  'application',
  'supplement',
  'thirdPartyOpinion',
  'postingSlip',
  'deliveryProof',
  'serviceReceipt',
  'enclosure',
  'other',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export const ATTACHMENT_KIND_LABELS: Readonly<Record<AttachmentKind, string>> = {
  application: '申请材料',
  supplement: '补正材料',
  thirdPartyOpinion: '第三方意见',
  postingSlip: '交邮凭证',
  deliveryProof: '妥投证明',
  serviceReceipt: '送达回证',
  enclosure: '答复附件',
  other: '其他材料',
};

/** Why a file was taken out of the papers of a case. */
export const STRIKE_REASONS = ['wrongFile', 'wrongCase', 'duplicate', 'unreadable'] as const;
export type StrikeReason = (typeof STRIKE_REASONS)[number];

/** Whether a scanner of viruses has seen it; `notScanned`: there was none, or it could not be reached. */
export const SCAN_STATUSES = ['pending', 'clean', 'infected', 'notScanned'] as const;
export type ScanStatus = (typeof SCAN_STATUSES)[number];
