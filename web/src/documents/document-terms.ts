export const TYPE_LABELS = { regulation: '规章', normativeDocument: '行政规范性文件' } as const;

export const ENDING_LABELS = {
  repealed: '废止',
  expired: '有效期满',
  declaredInvalid: '宣布失效',
  replaced: '被新文件替代',
} as const;

export const choices = <Key extends string>(labels: Readonly<Record<Key, string>>) =>
  (Object.entries(labels) as [Key, string][]).map(([value, label]) => ({ value, label }));
