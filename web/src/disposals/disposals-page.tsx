import { Button, Spin } from 'antd';
import { useState } from 'react';
import type { DisposalWord } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { RecountStatus } from '../settings/recount-status.js';
import { usePlace } from '../shell/place.js';
import { PlaceDialog } from './place-dialog.js';
import { useDisposalWords } from './queries.js';
import { TakeBackDialog } from './take-back-dialog.js';
import { WordSections, WORDS_FOUND } from './word-sections.js';
import { wordDomId, type Deed } from './word-table.js';

interface Doing {
  readonly deed: Deed;
  /** Absent: a word that is being added. */
  readonly word?: DisposalWord;
}

/** The button that opened the dialog is gone; the word itself may be, too, from what is shown. */
function focusWord(word: DisposalWord): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(wordDomId(word));
    (row?.querySelector('button') ?? document.getElementById(WORDS_FOUND))?.focus();
  });
}

/** Where the words of decisions count in table 四: by the law, and by whose choice otherwise. */
export function DisposalsPage() {
  const { code } = usePlace();
  const found = useDisposalWords(code);
  const mayChange = useMay()('disposals');
  const [doing, setDoing] = useState<Doing>();
  const { data } = found;
  const close = (): void => {
    setDoing(undefined);
  };
  return (
    <>
      <PageHead
        title="文书用语与表四"
        lead="复议决定、裁判文书的用语计入表四的哪一栏。法律没有明文的，采用推荐的读法；机关可以另行选定，须说明理由。"
        actions={
          mayChange && (
            <Button
              type="primary"
              disabled={data === undefined}
              onClick={() => {
                setDoing({ deed: 'place' });
              }}
            >
              增加用语
            </Button>
          )
        }
      />
      <ProblemAlert error={found.error} title="文书用语没有打开" onRetry={() => void found.refetch()} />
      {found.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {data && (
        <>
          <RecountStatus recount={data.recount} />
          {!mayChange && <p className="page-note">更改由法制人员办理；您可以查看，不能改变。</p>}
          <p className="page-note">{data.mixed.note}。</p>
          <WordSections
            found={data}
            mayChange={mayChange}
            onDeed={(deed, word) => {
              setDoing({ deed, word });
            }}
          />
        </>
      )}
      {data && doing?.deed === 'place' && (
        <PlaceDialog
          code={code}
          columns={data.columns}
          {...(doing.word && { word: doing.word })}
          onClose={close}
        />
      )}
      {doing?.deed === 'takeBack' && doing.word && (
        <TakeBackDialog
          code={code}
          word={doing.word}
          onClose={close}
          onDone={(word) => {
            close();
            focusWord(word);
          }}
        />
      )}
    </>
  );
}
