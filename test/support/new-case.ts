/** People who exist nowhere: whatever shows them where it should not is found by these words. */
export const CANARY = {
  name: '欧阳金丝雀',
  idNumber: '11010119900307771X',
  phone: '13912347788',
  address: '金丝雀路七十七号',
  email: 'canary@jinsique.example',
};
export const CANARY_WORDS: readonly string[] = Object.values(CANARY);

/** An application as a clerk types it in. */
export const newCase = (more: object = {}): Record<string, unknown> => ({
  applicant: { type: 'naturalPerson', ...CANARY },
  channel: 'online',
  submittedOn: '2026-03-08',
  receivedOn: '2026-03-09',
  description: '申请公开某项目征地补偿安置方案',
  ...more,
});
