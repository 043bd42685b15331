import { Button } from 'antd';
import type { DisposalWord } from '../api/types.js';
import { WordApplies } from './word-applies.js';
import { hasOwn } from './word-filter.js';
import { WordArticle, WordColumn, WordName } from './word-law.js';

export type Deed = 'place' | 'takeBack';

/** The row of a word. */
export const wordDomId = ({ kind, word }: DisposalWord): string => `word-${kind}-${word}`;

interface Props {
  readonly title: string;
  readonly words: readonly DisposalWord[];
  readonly mayChange: boolean;
  readonly onDeed: (deed: Deed, word: DisposalWord) => void;
}

function Deeds({ word, onDeed }: { readonly word: DisposalWord } & Pick<Props, 'onDeed'>) {
  const deeds: readonly { deed: Deed; label: string }[] = [
    { deed: 'place', label: '更改' },
    ...(hasOwn(word) ? [{ deed: 'takeBack', label: '收回' } as const] : []),
  ];
  return deeds.map(({ deed, label }) => (
    <Button
      key={deed}
      type="link"
      size="small"
      aria-label={`${label}：${word.word}`}
      onClick={() => {
        onDeed(deed, word);
      }}
    >
      {label}
    </Button>
  ));
}

/** Words of one kind, each with its place by the law and the place that applies here. */
export function WordTable({ title, words, mayChange, onDeed }: Props) {
  return (
    <div className="words-frame">
      <table className="list-table words-table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">文书用语</th>
            <th scope="col">依据</th>
            <th scope="col">按法律计入</th>
            <th scope="col">本机关现在计入</th>
            {mayChange && <th scope="col">操作</th>}
          </tr>
        </thead>
        <tbody>
          {words.map((word) => (
            <tr key={word.word} id={wordDomId(word)}>
              <th scope="row">
                <WordName word={word} />
              </th>
              <td>
                <WordArticle law={word.law} />
              </td>
              <td>
                <WordColumn law={word.law} />
              </td>
              <td>
                <WordApplies word={word} />
              </td>
              {mayChange && (
                <td className="word-deeds">
                  <Deeds word={word} onDeed={onDeed} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
