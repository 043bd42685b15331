import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { DisposalWord, DisposalWords } from '../api/types.js';
import { KIND_LABELS } from '../proceedings-list/list-filter.js';
import { SHOWN, wordsShown } from './word-filter.js';
import { WordTable, type Deed } from './word-table.js';
import { WordsToolbar } from './words-toolbar.js';

/** Can take the focus when the word that had it is gone. */
export const WORDS_FOUND = 'words-found';

const KINDS = ['review', 'lawsuit'] as const;

interface Props {
  readonly found: DisposalWords;
  readonly mayChange: boolean;
  readonly onDeed: (deed: Deed, word: DisposalWord) => void;
}

/** Words of reviews and those of lawsuits, narrowed to what is looked for. */
export function WordSections({ found, mayChange, onDeed }: Props) {
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState('');
  const shown = SHOWN.find((each) => each === search.get('show')) ?? 'all';
  return (
    <section id={WORDS_FOUND} aria-label="文书用语" tabIndex={-1}>
      <WordsToolbar
        shown={shown}
        text={text}
        onShow={(chosen) => {
          setSearch(chosen === 'all' ? {} : { show: chosen }, { replace: true });
        }}
        onType={setText}
      />
      {KINDS.map((kind) => {
        const words = wordsShown(found.words, { kind, shown, text });
        return (
          <section key={kind} className="page-section" aria-label={`${KIND_LABELS[kind]}的文书用语`}>
            <h2>{KIND_LABELS[kind]}</h2>
            {words.length === 0 ? (
              <p className="sub" role="status">
                没有符合的用语。
              </p>
            ) : (
              <WordTable
                title={`${KIND_LABELS[kind]}的文书用语`}
                words={words}
                mayChange={mayChange}
                onDeed={onDeed}
              />
            )}
          </section>
        );
      })}
    </section>
  );
}
