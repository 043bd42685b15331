/** People who exist nowhere, and words that nobody else uses. Each is unmistakable: whatever shows it has it from here. */
const person = (name: string, number: string, place: string) => ({
  name,
  idNumber: `44010319920230${number}X`,
  phone: `13800137${number}`,
  address: `${place}鸣谷巷${number.slice(0, 2)}号`,
  email: `minggu${number}@weichi.example`,
});

export const PRINCIPAL = person('尉迟金鸣谷', '771', '翡翠');
export const COMPANION = person('令狐白羽溪', '882', '琥珀');
export const REPRESENTATIVE = person('宇文青鹂岸', '993', '珊瑚');
/** Whose data stand in files and fields where they do not belong. */
export const MISPLACED = person('东方绯雀台', '664', '玛瑙');

/** Of applicants: only who asks for the whole of it, with a reason, may see it. */
export const PERSONAL: readonly string[] = [PRINCIPAL, COMPANION, REPRESENTATIVE, MISPLACED].flatMap((each) =>
  Object.values(each),
);

/** What somebody types in confidence. No answer repeats it. */
export const REASONS = {
  reveal: '核对鹊桥仙词牌所述事由',
  export: '移交鹧鸪天词牌档案馆',
  assignment: '水龙吟词牌来电催办',
};
export const PASSWORDS = {
  admin: 'Zhegu-Tian-41907',
  next: 'Linjiang-Xian-58213',
  wrong: 'Busuanzi-Guess-60431',
};
export const SECRET: readonly string[] = [...Object.values(REASONS), ...Object.values(PASSWORDS)];

/** What an applicant asks for and who is consulted: shown to those who work on the case, and to nobody else. */
export const WORDS = {
  description: '申请公开钗头凤词牌一带征收补偿方案',
  party: '第三方念奴娇词牌商行',
  fileName: '摸鱼儿词牌台账',
};
export const FREE: readonly string[] = Object.values(WORDS);

/** In a summary and nowhere else: a report shows it, so that a sweep of reports has to find it. */
export const PLANTED = '种在年报里的沁园春词牌';

export const application = (more: object = {}): Record<string, unknown> => ({
  applicant: { type: 'naturalPerson', ...PRINCIPAL },
  coApplicants: [{ type: 'naturalPerson', ...COMPANION }],
  representative: REPRESENTATIVE,
  channel: 'online',
  receivedOn: '2025-03-04',
  description: WORDS.description,
  ...more,
});
