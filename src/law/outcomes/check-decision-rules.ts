import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import { OUTCOMES } from '../vocabularies/keys.js';
import { citedPlaces } from './cited-articles.js';
import type { DecisionRules } from './decision-rules-schema.js';

/** What may be cited is a place of the 条例 that can be found there, and everything is asked for once. */
export function checkDecisionRules({ file, data }: LawFile<DecisionRules>, problems: LawDataProblems): void {
  const checkArticles = (path: string, articles: readonly string[]): void => {
    for (const [index, article] of articles.entries()) {
      if (citedPlaces(article).length !== 1)
        problems.add(
          file,
          `${path}.${index}`,
          `“${article}”不是条例的一个条款，应写作“第三十六条第（一）项”`,
        );
      else if (articles.indexOf(article) !== index)
        problems.add(file, `${path}.${index}`, `“${article}”重复`);
    }
  };
  checkArticles('common', data.common);
  for (const outcome of OUTCOMES) {
    const { articles, particulars } = data.outcomes[outcome];
    checkArticles(`outcomes.${outcome}.articles`, articles);
    const keys = particulars.map(({ key }) => key);
    for (const key of new Set(keys)) {
      const times = keys.filter((one) => one === key).length;
      if (times > 1) problems.add(file, `outcomes.${outcome}.particulars`, `${key} 写了 ${times} 次`);
    }
  }
}
