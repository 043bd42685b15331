/** A number that the prose says, with the words of its clause. */
export interface Claim {
  readonly value: number;
  /** From the beginning of the clause up to the number. */
  readonly words: string;
  readonly sentence: string;
}

const SENTENCE = /[^。;!?\n]+/g;
const UNIT = '(?:件|宗|份)(?!次)';

/** Of a part, of another matter or of another year: what is said of it is not what the tables say. */
const OTHER_MATTER = /提案|建议|信访|热线|投诉|举报|许可|处罚|留言|咨询|仲裁|事项/;
const PART =
  /本级|下属|所属|网上|网络|线上|在线|平台|网站|系统|信函|信件|邮寄|邮件|邮箱|当面|现场|传真|口头|部门|县区|区县|乡镇|街道|自然人|企业|法人|上年|去年|往年|历年|同期|同比|月|季度|半年|以来/;

/** What follows is a part of a number that was told before. */
const AMONG = /其中|包括|重复/;

const isOfAnotherYear = (words: string, year: number | null): boolean =>
  [...words.matchAll(/(20\d{2})年/g)].some(([, named]) => year !== null && Number(named) !== year);

/** The clause in front of a place, so that what another clause says of itself does not matter. */
const clauseBefore = (sentence: string, at: number): string =>
  /[^,:()]*$/.exec(sentence.slice(0, at))?.[0] ?? '';

/**
 * Numbers that follow a verb or a name: `pattern` is what stands between the beginning of the clause and the number. Left
 * out is what speaks of a part, of other matters or of another year.
 */
export function claims(
  prose: string,
  year: number | null,
  { pattern, amongOthers = false }: { readonly pattern: string; readonly amongOthers?: boolean },
): Claim[] {
  const whole = new RegExp(`${pattern}(?<value>\\d{1,9})${UNIT}`, 'g');
  return [...prose.matchAll(SENTENCE)].flatMap(([sentence]) =>
    [...sentence.matchAll(whole)].flatMap((found): Claim[] => {
      const before = clauseBefore(sentence, found.index);
      const words = before + found[0];
      if (!amongOthers && AMONG.test(words)) return [];
      if (PART.test(words) || OTHER_MATTER.test(words) || isOfAnotherYear(words, year)) return [];
      return [{ value: Number(found.groups?.value), words, sentence }];
    }),
  );
}
