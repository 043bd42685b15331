import { Button } from 'antd';
import { useState } from 'react';
import type { LetterItem } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { DraftDialog } from './draft-dialog.js';
import { LetterDialog } from './letter-dialog.js';
import { useLetters } from './queries.js';

const STATES: Readonly<Record<LetterItem['state'], string>> = {
  draft: '草稿',
  issued: '已签发',
  voided: '已作废',
};

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
      <ol className="timeline">
        {list.map((letter) => (
          <li key={letter.id}>
            <span className="day">{letter.datedOn ?? letter.createdAt.slice(0, 10)}</span>{' '}
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
            <span className="sub">
              {STATES[letter.state]}
              {letter.documentNo === null ? '' : `，${letter.documentNo}`}
            </span>
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
