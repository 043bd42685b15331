import { Alert, Button, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { download } from '../api/download.js';
import type { Letter } from '../api/types.js';
import { dayText } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { LetterSheet } from './letter-sheet.js';
import { LETTER_STATES } from './letter-states.js';
import { useIssueLetter, useLetter, useVoidLetter } from './queries.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly id: number;
  readonly onClose: () => void;
}

function Standing({ letter }: { readonly letter: Letter }) {
  return (
    <dl className="facts">
      <div>
        <dt>状态</dt>
        <dd>
          {LETTER_STATES[letter.state]}
          {letter.datedOn !== null && `，${dayText(letter.datedOn)}`}
        </dd>
      </div>
      <div>
        <dt>文号</dt>
        <dd>{letter.documentNo ?? (letter.state === 'draft' ? '签发时编定' : '不编号')}</dd>
      </div>
      {letter.countsIn !== null && (
        <div>
          <dt>统计口径</dt>
          <dd>表三：{letter.countsIn}</dd>
        </div>
      )}
      {letter.sha256 !== null && (
        <div className="facts-wide">
          <dt>定稿 SHA-256</dt>
          <dd className="letter-hash">{letter.sha256}</dd>
        </div>
      )}
      {letter.voidReason !== null && (
        <div className="facts-wide">
          <dt>作废原因</dt>
          <dd>{letter.voidReason}</dd>
        </div>
      )}
    </dl>
  );
}

function VoidForm({ code, caseNo, id }: Omit<Props, 'onClose'>) {
  const voiding = useVoidLetter(code, caseNo, id);
  const [reason, setReason] = useState('');
  return (
    <details>
      <summary>作废这份文书</summary>
      <ProblemAlert error={voiding.error} title="没有作废" />
      <Space.Compact block>
        <Input
          aria-label="作废原因"
          placeholder="作废原因"
          maxLength={500}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        <Button
          danger
          loading={voiding.isPending}
          disabled={reason.trim() === ''}
          onClick={() => {
            voiding.mutate(reason);
          }}
        >
          作废
        </Button>
      </Space.Compact>
    </details>
  );
}

/** One letter: what it says, its number, its files; a draft is issued here. */
export function LetterDialog({ code, caseNo, id, onClose }: Props) {
  const found = useLetter(code, caseNo, id);
  const issue = useIssueLetter(code, caseNo, id);
  const [fault, setFault] = useState<unknown>();
  const letter = found.data;
  const save = (format: 'docx' | 'pdf'): void => {
    const at = `/api/v1/agencies/${encodeURIComponent(code)}/cases/${encodeURIComponent(caseNo)}/letters/${id}`;
    setFault(undefined);
    download(`${at}/files/${format}`, `文书.${format}`).catch(setFault);
  };
  const files = letter?.lines != null;
  return (
    <Modal
      open
      title={letter?.name ?? '文书'}
      width={860}
      className="letter-dialog"
      footer={null}
      onCancel={onClose}
    >
      <ProblemAlert error={found.error} title="文书没有打开" onRetry={() => void found.refetch()} />
      <ProblemAlert error={issue.error} title="没有签发" />
      <ProblemAlert error={fault} title="文件没有下载" />
      {letter && <Standing letter={letter} />}
      {letter?.problem != null && (
        <Alert type="warning" showIcon title="按现在的案件事实不能生成" description={letter.problem} />
      )}
      {letter?.lines && <LetterSheet lines={letter.lines} />}
      <Space wrap className="letter-actions">
        {letter?.state === 'draft' && (
          <Button
            type="primary"
            loading={issue.isPending}
            disabled={!files}
            onClick={() => {
              issue.mutate();
            }}
          >
            签发并编号
          </Button>
        )}
        <Button
          disabled={!files}
          onClick={() => {
            save('docx');
          }}
        >
          下载 Word
        </Button>
        <Button
          disabled={!files}
          onClick={() => {
            save('pdf');
          }}
        >
          下载 PDF
        </Button>
      </Space>
      {letter && letter.state !== 'voided' && <VoidForm code={code} caseNo={caseNo} id={id} />}
    </Modal>
  );
}
