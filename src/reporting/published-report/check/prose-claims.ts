import { COUNT, MONEY, moneyOf, valueOf } from './numbers-in-prose.js';

/** A number that the prose says, with the words of its clause. */
export interface Claim {
  /** Of money in yuan. */
  readonly value: number;
  /** By how much it may differ for being rounded; 0 for what is counted. */
  readonly within: number;
  /** From the beginning of the clause up to the number. */
  readonly words: string;
  /** Who acts: the clause up to the verb. */
  readonly subject: string;
  /** What stands between the verb and its object, where the pattern asks for that. */
  readonly between: string | undefined;
  readonly sentence: string;
  /** The sentence up to the verb. */
  readonly ahead: string;
  /** What stands before the sentence under the same head. */
  readonly under: string;
}

export interface ClaimPattern {
  /** Between the beginning of the clause and the number; a year in `named` is the one before or after, a group `between` is handed on. */
  readonly pattern: string;
  /** What has to follow the number. */
  readonly behind?: string;
  readonly money?: true;
  /** Told as a part of all results, behind 其中. */
  readonly amongOthers?: true;
  /** Matters that are not meant, instead of the usual ones. */
  readonly others?: RegExp;
  /** Of which year the pattern speaks. */
  readonly neighbour?: 1 | -1;
}

const SENTENCE = /[^。;!?\n]+/g;

/** Of a part, of another matter or of another year: what is said of it is not what the tables say. */
export const OTHER_MATTER = /提案|建议|信访|热线|投诉|举报|许可|处罚|留言|咨询|仲裁|事项/;
const PART =
  /本级|下属|所属|网上|网络|线上|在线|平台|网站|系统|信函|信件|邮寄|邮件|邮箱|当面|现场|传真|口头|部门|县区|区县|乡镇|街道|自然人|企业|法人|往年|历年|同期|同比|月|季度|半年|以来/;
const LAST_YEAR = /上一?年|去年/;

/** What follows is a part of a number that was told before. */
const AMONG = /其中|包括|重复/;
/** 每收到3件; 收到一件、办结一件: how it is done, not how many. */
const EACH = /每|逐[件一]/;
const ONE_BY_ONE = /一件.{0,10}一件/;

const isOfAnotherYear = (words: string, year: number | null): boolean =>
  [...words.matchAll(/(20\d{2})年/g)].some(([, named]) => year !== null && Number(named) !== year);

/** The clause in front of a place, so that what another clause says of itself does not matter. */
const clauseBefore = (sentence: string, at: number): string =>
  /[^,:()]*$/.exec(sentence.slice(0, at))?.[0] ?? '';

const LONGEST_HEAD = 30;
/** How far back the prose is searched for what it speaks of. */
const AHEAD = 200;

/** From the last head on, whether it is a line of its own or (二) within a text without lines. */
function underSameHead(prose: string, at: number): string {
  const line = prose.lastIndexOf('\n', at - 1);
  const above = prose.lastIndexOf('\n', line - 1);
  const begin = line >= 0 && line - above - 1 <= LONGEST_HEAD ? above + 1 : line + 1;
  const text = prose.slice(Math.max(begin, at - AHEAD), at);
  const numbered = [...text.matchAll(/\([一二三四五六七八九十]{1,3}\)/g)].at(-1);
  return text.slice(numbered?.index ?? 0);
}

function isLeftOut(
  words: string,
  year: number | null,
  how: ClaimPattern,
  named: string | undefined,
): boolean {
  if (named !== undefined && (year === null || Number(named) !== year + (how.neighbour ?? 0))) return true;
  if (how.amongOthers !== true && AMONG.test(words)) return true;
  if (how.neighbour === undefined && LAST_YEAR.test(words)) return true;
  if (PART.test(words) || EACH.test(words) || (how.others ?? OTHER_MATTER).test(words)) return true;
  return isOfAnotherYear(named === undefined ? words : words.replaceAll(`${named}年`, ''), year);
}

/**
 * Numbers that follow a verb or a name. Left out is what speaks of a part, of other matters or of another year.
 */
export function claims(prose: string, year: number | null, how: ClaimPattern): Claim[] {
  const whole = new RegExp(`${how.pattern}${how.money ? MONEY : COUNT}${how.behind ?? ''}`, 'g');
  return [...prose.matchAll(SENTENCE)].flatMap(({ 0: sentence, index: at }) =>
    [...sentence.matchAll(whole)].flatMap((found): Claim[] => {
      const { value = '', unit = '', named, between } = found.groups ?? {};
      const subject = clauseBefore(sentence, found.index);
      const words = subject + found[0];
      const amount = how.money ? moneyOf(value, unit) : undefined;
      const figure = how.money ? amount?.yuan : valueOf(value);
      if (figure === undefined || isLeftOut(words, year, how, named)) return [];
      if (value === '一' && ONE_BY_ONE.test(sentence)) return [];
      return [
        {
          value: figure,
          within: amount?.within ?? 0,
          words,
          subject,
          between,
          sentence,
          ahead: sentence.slice(Math.max(0, found.index - AHEAD), found.index),
          under: underSameHead(prose, at),
        },
      ];
    }),
  );
}
