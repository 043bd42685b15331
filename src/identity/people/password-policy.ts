import { COMMON_WORDS, CONTEXT_WORDS, RUNS } from './common-words.js';

/**
 * Which rules passwords follow. The two contradict each other, so that the operator decides: `djbh` is GB/T 22239 (complexity
 * and periodic change), `asvs` is OWASP ASVS 5.0 (length alone, and no change without a reason).
 */
export type PasswordProfile = 'djbh' | 'asvs';

interface Rules {
  readonly shortest: number;
  /** Of lower-case letters, capitals, digits and signs. */
  readonly classes: number;
  readonly oldestDays: number | null;
  /** Passwords that may not come back, the present one among them. */
  readonly remembered: number;
}

const RULES: Readonly<Record<PasswordProfile, Rules>> = {
  djbh: { shortest: 10, classes: 3, oldestDays: 90, remembered: 5 },
  asvs: { shortest: 12, classes: 1, oldestDays: null, remembered: 1 },
};
const LONGEST = 128;
const FEWEST_DIFFERENT = 5;
/** What has to remain of a password when words and runs that everybody guesses are taken out. */
const SHORTEST_REST = 6;
const SHORTEST_RUN = 4;
/** A sign outside the Basic Multilingual Plane counts once. */
const lengthOf = (text: string): number => Array.from(text).length;
const DAY_MS = 24 * 3_600_000;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];

export class PasswordPolicy {
  private readonly rules: Rules;

  constructor(profile: PasswordProfile) {
    this.rules = RULES[profile];
  }

  /** How many passwords, the present one among them, a new one must differ from. */
  get remembered(): number {
    return this.rules.remembered;
  }

  isTooOld(setAt: Date, now: Date): boolean {
    const { oldestDays } = this.rules;
    return oldestDays !== null && now.getTime() - setAt.getTime() > oldestDays * DAY_MS;
  }

  /**
   * Why a new password is refused, as a sentence; undefined when it is good enough.
   * @param context words of the person and the agency, such as the user name and the agency's code
   */
  weakness(password: string, context: readonly string[]): string | undefined {
    const { shortest, classes } = this.rules;
    const length = lengthOf(password);
    if (password.length > LONGEST) return `新密码不能超过 ${LONGEST} 个字符。`;
    if (length < shortest) return `新密码至少要有 ${shortest} 个字符。`;
    if (new Set(password).size < FEWEST_DIFFERENT) return '新密码的重复字符太多，请换一个。';
    if (CLASSES.filter((pattern) => pattern.test(password)).length < classes)
      return '新密码要包含大写字母、小写字母、数字、符号中的至少三类。';
    return wordFault(password, context);
  }
}

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function wordFault(password: string, context: readonly string[]): string | undefined {
  const plain = password.toLowerCase();
  const read = plain.replace(/[013457@$!]/g, (sign) => LETTERS[sign] ?? sign);
  const has = (word: string): boolean => plain.includes(word) || read.includes(word);
  const own = context.map((word) => word.toLowerCase()).filter(isTelling);
  if (own.some(has)) return '新密码不能包含用户名、姓名或者本机关的代码、名称。';
  if (CONTEXT_WORDS.some(has)) return '新密码不能包含本系统或者政务公开的常用词，请换一个。';
  const guessed = [plain, read].some((text) => {
    const rest = withoutRuns(withoutWords(text));
    return rest !== text && lengthOf(rest) < SHORTEST_REST;
  });
  return guessed ? '新密码由常见密码、键盘或者数字的顺序变化而来，容易被猜中，请换一个。' : undefined;
}

/** Two Chinese characters are a name already; two letters are anything. */
const isTelling = (word: string): boolean => word.length >= (/\p{Script=Han}/u.test(word) ? 2 : 3);

/** Longer words first: what a shorter one leaves of them would look like something. */
const BY_LENGTH = [...COMMON_WORDS].sort((a, b) => b.length - a.length);
const withoutWords = (text: string): string =>
  BY_LENGTH.reduce((rest, word) => rest.replaceAll(word, ''), text);

function withoutRuns(text: string): string {
  let rest = text;
  for (const run of RUNS) {
    for (let length = Math.min(run.length, rest.length); length >= SHORTEST_RUN; length -= 1) {
      for (let start = 0; start + length <= run.length; start += 1)
        rest = rest.replaceAll(run.slice(start, start + length), '');
    }
  }
  return rest;
}
