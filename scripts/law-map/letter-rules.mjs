const COURTS = { basic: '基层人民法院', intermediate: '中级人民法院' };
const REVIEWERS = {
  government: '本级人民政府（派出机关：设立它的人民政府）',
  governmentOrSuperior: '本级人民政府，或者上一级主管部门',
  superior: '上一级主管部门',
  nextGovernment: '上一级人民政府（省级：本机关）',
};
const CLAUSES = {
  either: '复议或者诉讼',
  directSuit: '无法提供、不予处理：复议或者直接诉讼',
  reviewFirst: '不予公开：复议前置',
  mixed: '部分公开：不予公开的部分复议前置',
  thirdParty: '第三方：复议或者诉讼',
  onlineFiling: '电子送达：互联网复议渠道',
};
const CITED =
  /(?:《[^》]+》|法释〔\d{4}〕\d+号)(?:、?第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+款)?(?:第（[^）]+）项)?)+/g;

const cited = (text) => text.match(CITED) ?? [];
const distinct = (texts) => [...new Set(texts)];
/** 条例第三十条（告知补正）: the article alone; that it is applied by analogy stays. */
const bare = (article) =>
  article
    .replaceAll('《中华人民共和国政府信息公开条例》', '条例')
    .replace(/（(?![一二三四五六七八九十]+）).*$/, (told) => (told.includes('参照') ? '（参照）' : ''));
const citationOf = (articles) => distinct(articles.map(bare)).join('；');

/** What an element is called: by the clerk who writes it, by the data, or by the article that demands it. */
function nameOf({ key, article }, facts, particulars = []) {
  const demand = /（([^（）]*(?:（[^）]*）[^（）]*)*)）$/.exec(article)?.[1].replace(/，参照$/, '');
  return particulars.find((one) => one.key === key)?.label ?? facts[key] ?? demand ?? key;
}

/** A row for what many letters have in common, and one for each kind of letter with what only it must contain. */
export function letterRules({ file: common, data: { facts, groups } }, files) {
  const named = (elements, particulars) =>
    distinct(elements.map((one) => nameOf(one, facts, particulars))).join('、');
  const shared = Object.entries(groups).map(([key, elements]) => ({
    rule: `共同要素：${named(elements)}`,
    key: `groups.${key}`,
    citation: citationOf(elements.map(({ article }) => article)),
    file: common,
  }));
  const kinds = files.flatMap(({ file, data }) =>
    data.kinds.map(({ key, name, elements, particulars, clauses = {} }) => ({
      rule: `${name}：${named(elements, particulars)}`,
      key,
      citation: citationOf([
        ...elements.map(({ article }) => article),
        ...Object.values(clauses).flatMap(cited),
      ]),
      file,
      golden: `test/golden/letters/${key.replace('.', '-')}.txt`,
    })),
  );
  return [...shared, ...kinds];
}

/** Who hears the review, which court the suit, and what the letter says about both. */
export function remedyRules(data) {
  const bodies = Object.entries(data.signingBodies);
  return [
    ...bodies.map(([key, { label, court }]) => ({
      rule: `${label}被诉：${COURTS[court]}`,
      key: `signingBodies.${key}`,
      citation: data.courtCitation,
    })),
    ...data.reviewBodies.flatMap(({ from, citation, bodies: heard }) =>
      bodies.map(([key, { label }]) => ({
        rule: `${label}的复议机关：${REVIEWERS[heard[key]]}（${from} 起）`,
        key: `reviewBodies.${key}`,
        citation,
      })),
    ),
    ...data.reviewFirst.map(({ from, articles, citation }) => ({
      rule: `复议前置：${articles.length > 0 ? `依据条例${articles.join('、')}的不予公开` : '无'}（${from} 起）`,
      key: 'reviewFirst',
      citation,
    })),
    ...data.onlineFiling.map(({ from, required, citation }) => ({
      rule: `电子送达的文书${required ? '应当' : '不必'}告知互联网复议渠道（${from} 起）`,
      key: 'onlineFiling',
      citation,
    })),
    ...Object.entries(data.clauses).flatMap(([key, texts]) =>
      texts.map(({ from, text }) => ({
        rule: `告知救济途径：${CLAUSES[key] ?? key}（${from} 起）`,
        key: `clauses.${key}`,
        citation: cited(text).join('；') || '按当日的复议机关、法院和期限',
      })),
    ),
  ];
}
