/** 2026-03-09 as 3/9: a cell has room for no more. */
export const shortDay = (day: string): string =>
  day
    .split('-')
    .slice(1)
    .map((part) => Number(part))
    .join('/');

/** The regulation is the same everywhere on the page, so its full title is not repeated. */
export const shortArticle = (article: string): string => article.replaceAll('《政府信息公开条例》', '条例');
