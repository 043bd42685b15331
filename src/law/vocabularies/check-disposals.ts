import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import { comparableWord } from './disposals.js';
import type { Disposal, DisposalsFile } from './disposals-schema.js';

type InForce = Pick<Disposal, 'article' | 'from'>;
type Add = (reason: string) => void;

/** An article is of a text that the file names, and the word not older than the youngest of its texts. */
function checkArticle({ article, from }: InForce, laws: DisposalsFile['laws'], add: Add): void {
  const named = Object.entries(laws).filter(([name]) => article.includes(`${name}第`));
  if (named.length === 0) {
    add(`依据“${article}”没有写明是哪部法律的第几条，可以写的是：${Object.keys(laws).join('、')}`);
  }
  for (const [name, law] of named) {
    if (from < law.from) add(`起始日 ${from} 早于${name}的施行日 ${law.from}`);
  }
}

function checkFormer({ formerly, from }: Disposal, laws: DisposalsFile['laws'], add: Add): void {
  if (!formerly) return;
  checkArticle(formerly, laws, add);
  if (formerly.from >= from) add(`此前依据的起始日 ${formerly.from} 不早于现行依据的起始日 ${from}`);
}

export function checkDisposals({ file, data }: LawFile<DisposalsFile>, problems: LawDataProblems): void {
  for (const kind of ['review', 'lawsuit'] as const) {
    const seen = new Set<string>();
    for (const word of data[kind].flatMap((one) => [one.word, ...one.aliases])) {
      if (seen.has(comparableWord(word))) problems.add(file, kind, `用语“${word}”重复`);
      seen.add(comparableWord(word));
    }
    for (const one of data[kind]) {
      const add: Add = (reason) => {
        problems.add(file, `${kind}.${one.word}`, reason);
      };
      checkArticle(one, data.laws, add);
      checkFormer(one, data.laws, add);
      if (one.goesOn && one.column !== 'pending') add('没有终结审级的用语只能列入尚未审结');
    }
  }
}
