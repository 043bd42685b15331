import { Button } from 'antd';
import { useState } from 'react';
import type { LetterItem } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { DraftDialog } from './draft-dialog.js';
import { LetterDialog } from './letter-dialog.js';
import { LETTER_STATES } from './letter-states.js';
import { useLetters } from './queries.js';

/** 已签发，清政公开〔2026〕1号，2026-03-13 */
const standingOf = ({ state, documentNo, datedOn, createdAt }: LetterItem): string =>
  [LETTER_STATES[state], documentNo, datedOn ?? `${createdAt.slice(0, 10)} 起草`]
    .filter((word) => word !== null)
    .join('，');

interface Props {
  readonly code: string;
  readonly caseNo: string;
}

/** The letters of a case: what was written, and the way to write another. */
export function LettersPanel({ code, caseNo }: Props) {
  const letters = useLetters(code, caseNo);
  const writes = useMay()('letters');
  const [drafting, setDrafting] = useState(false);
  const [opened, setOpened] = useState<number>();
  const list = letters.data ?? [];
  return (
    <section className="page-section case-card" aria-label="文书">
      <header className="section-head">
        <h2>文书</h2>
        {writes && (
          <Button
            onClick={() => {
              setDrafting(true);
            }}
          >
            起草文书
          </Button>
        )}
      </header>
      <ProblemAlert error={letters.error} title="文书没有载入" onRetry={() => void letters.refetch()} />
      {letters.data?.length === 0 && <p className="sub">还没有文书。</p>}
      <ol className="letter-list">
        {list.map((letter) => (
          <li key={letter.id}>
            {writes ? (
              <Button
                type="link"
                className="letter-link"
                onClick={() => {
                  setOpened(letter.id);
                }}
              >
                {letter.name}
              </Button>
            ) : (
              letter.name
            )}
            <span className="sub">{standingOf(letter)}</span>
          </li>
        ))}
      </ol>
      {drafting && (
        <DraftDialog
          code={code}
          caseNo={caseNo}
          onClose={(id) => {
            setDrafting(false);
            setOpened(id);
          }}
        />
      )}
      {opened !== undefined && (
        <LetterDialog
          code={code}
          caseNo={caseNo}
          id={opened}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
    </section>
  );
}
