/** Which text an article belongs to: the first name that stands before it. Without any it is the 条例. */
const TEXTS = [
  ['旧条例', /第492号|2007年/],
  ['信息公开解释', /〔2025〕8号/],
  ['复议案件解释', /〔2021〕5号/],
  ['复议条例', /复议法》?实施条例/],
  ['行诉解释', /诉讼法.{0,2}的解释|行诉解释/],
  ['旧复议法', /1999年/],
  ['复议法', /复议法/],
  ['行诉法', /行政诉讼法|行诉法/],
  ['民诉法', /民事诉讼法|民诉法/],
  ['费办法', /信息处理费|费办法/],
  ['条例', /条例/],
];
const ARTICLE = /第[一二三四五六七八九十百零]+条(?:第[一二三四五六七八九十]+款)?(?:第（[^）]+）项)?/g;
const NUMBER = /〔\d{4}〕\d+号/g;

/** Articles and document numbers that a text mentions, such as `条例第三十三条第二款` and `〔2020〕109号`. */
export function mentions(text) {
  const found = [];
  let [law, end] = ['条例', 0];
  for (const match of text.matchAll(ARTICLE)) {
    const between = text.slice(end, match.index);
    law = TEXTS.find(([, pattern]) => pattern.test(between))?.[0] ?? law;
    found.push(law + match[0]);
    end = match.index + match[0].length;
  }
  return [...found, ...(text.match(NUMBER) ?? [])];
}

/** Whether one mention is the other or a part of it: article 33 and its second paragraph. */
export const overlap = (a, b) => a.startsWith(b) || b.startsWith(a);

/** A key that is a common word, such as `other`, says nothing in the name of a test. */
const telling = (key) => /[.A-Z]/.test(key);

export function testsOf({ key, citation }, titles) {
  const cited = mentions(citation);
  const word = telling(key) && new RegExp(`(?<![\\w.])${key.replaceAll('.', '\\.')}(?![\\w.])`);
  return titles.filter(
    ({ title, mentioned }) =>
      (word && word.test(title)) || mentioned.some((one) => cited.some((other) => overlap(one, other))),
  );
}
