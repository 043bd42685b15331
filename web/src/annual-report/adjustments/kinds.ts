import type { NewAdjustment } from '../../api/types.js';

export const KIND_LABELS: Readonly<Record<NewAdjustment['kind'], string>> = {
  merger: '机构合并',
  split: '机构分设',
  takeover: '接收其他机关的办件',
  other: '其他',
};
