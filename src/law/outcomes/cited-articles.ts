/** A place in the 条例: 第三十六条第（三）项 is { article: 36, item: 3 }. */
export interface CitedPlace {
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
}

const DIGITS = '零一二三四五六七八九';

/** 十六, 三十, 36; articles of the 条例 have two digits at most. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, units] = text.includes('十') ? text.split('十') : ['零', text];
  const digit = (sign: string | undefined, absent: number): number =>
    sign === undefined || sign === '' ? absent : DIGITS.indexOf(sign);
  return digit(tens, 1) * 10 + digit(units, 0);
}

const NUMBER = '([一二三四五六七八九十]{1,3}|\\d{1,2})';
const PLACE = new RegExp(
  `第${NUMBER}条(?:第${NUMBER}款)?(?:第[（(]?${NUMBER}[）)]?项|[（(]${NUMBER}[）)])?`,
  'gu',
);
/** Another text than the 条例: what follows its title are its own articles. */
const TITLE = /《([^》]*)》/gu;

/** Places of the 条例 that a citation names; articles that follow the title of another text are left out. */
export function citedPlaces(citation: string): CitedPlace[] {
  const titles = [...citation.matchAll(TITLE)];
  const ofRegulation = (index: number): boolean => {
    const before = titles.filter((title) => title.index < index).at(-1);
    return before === undefined || /^(中华人民共和国)?(政府信息公开)?条例$/u.test(before[1] ?? '');
  };
  return [...citation.matchAll(PLACE)]
    .filter(({ index }) => ofRegulation(index))
    .map(([, article = '', paragraph, item, bare]) => {
      const named = item ?? bare;
      return {
        article: chineseNumber(article),
        ...(paragraph !== undefined && { paragraph: chineseNumber(paragraph) }),
        ...(named !== undefined && { item: chineseNumber(named) }),
      };
    });
}

const SIGNS = Array.from(DIGITS);

/** 36 is 三十六. */
export function inChinese(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  const before = tens === 0 ? '' : tens === 1 ? '十' : `${SIGNS[tens] ?? ''}十`;
  return before + (units === 0 && tens > 0 ? '' : (SIGNS[units] ?? ''));
}

/** As the vocabulary writes it: 第三十六条第（三）项. */
export const placeText = ({ article, paragraph, item }: CitedPlace): string =>
  `第${inChinese(article)}条${paragraph === undefined ? '' : `第${inChinese(paragraph)}款`}${
    item === undefined ? '' : `第（${inChinese(item)}）项`
  }`;

/** Whether a cited place is the one allowed, or a coarser or finer way of naming it. */
export const covers = (allowed: CitedPlace, cited: CitedPlace): boolean =>
  allowed.article === cited.article &&
  (allowed.paragraph === undefined ||
    cited.paragraph === undefined ||
    allowed.paragraph === cited.paragraph) &&
  (allowed.item === undefined || cited.item === undefined || allowed.item === cited.item);
