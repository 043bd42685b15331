import type { Attachment } from '../api/types.js';

export type AttachmentKind = Attachment['kind'];

export const KIND_LABELS: Readonly<Record<AttachmentKind, string>> = {
  application: '申请材料',
  supplement: '补正材料',
  thirdPartyOpinion: '第三方意见',
  postingSlip: '交邮凭证',
  deliveryProof: '妥投证明',
  serviceReceipt: '送达回证',
  enclosure: '答复附件',
  other: '其他材料',
};

/** Kinds that may belong to one answer of several. */
export const OF_AN_ANSWER: readonly AttachmentKind[] = [
  'postingSlip',
  'deliveryProof',
  'serviceReceipt',
  'enclosure',
];

export const SCAN_LABELS: Readonly<Record<Attachment['scanStatus'], string>> = {
  pending: '正在等待查毒，暂不能下载',
  clean: '未发现病毒',
  infected: '发现病毒，不能下载',
  notScanned: '没有查毒',
};

export type StrikeReason = NonNullable<Attachment['struck']>['reason'];

export const STRIKE_LABELS: Readonly<Record<StrikeReason, string>> = {
  wrongFile: '传错了文件',
  wrongCase: '不属于这件申请',
  duplicate: '重复上传',
  unreadable: '不清晰或者不完整，另行上传',
};

export const ACCEPT = '.pdf,.ofd,.docx,.xlsx,.pptx,.jpg,.jpeg,.png,.tif,.tiff,.txt';

const KILOBYTE = 1024;
/** 1.2 MB and the like; a whole number above ten. */
export function sizeText(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} 字节`;
  const [unit, value] = bytes < KILOBYTE ** 2 ? ['KB', bytes / KILOBYTE] : ['MB', bytes / KILOBYTE ** 2];
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
