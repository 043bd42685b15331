import type { DisposalWord } from '../api/types.js';
import { dayText } from '../common/days.js';

/** The word, and the other ways in which it is written. */
export function WordName({ word: { word, aliases } }: { readonly word: DisposalWord }) {
  return (
    <>
      {word}
      {aliases.length > 0 && (
        <details className="word-aliases">
          <summary>其他写法 {aliases.length} 种</summary>
          {aliases.join('、')}
        </details>
      )}
    </>
  );
}

/** On what the word rests. */
export function WordArticle({ law }: Pick<DisposalWord, 'law'>) {
  if (law === null) return <>法律文本没有这个用语，由机关增加</>;
  const { article, from, formerly } = law;
  return (
    <>
      {article}
      <span className="sub">
        自{dayText(from)}起{formerly && `；此前：${formerly.article}`}
      </span>
    </>
  );
}

/** Where the law puts it, or this product reads the law to. */
export function WordColumn({ law }: Pick<DisposalWord, 'law'>) {
  if (law === null) return <>—</>;
  return (
    <>
      {law.label}
      {law.silent && (
        <span className="word-silent" title="条文没有规定计入哪一栏，系推荐的读法">
          法无明文
        </span>
      )}
    </>
  );
}
