import { Button } from 'antd';
import { useState } from 'react';
import type { Case } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { CaseSection } from '../cases/page/case-section.js';
import { AttachmentLine } from './attachment-line.js';
import { useAttachments } from './queries.js';
import { UploadDialog } from './upload-dialog.js';

interface Place {
  readonly code: string;
  readonly caseNo: string;
}

/** The files of a case: names masked, handed out only to be saved. */
export function AttachmentsPanel({ code, caseNo, found }: Place & { readonly found: Case }) {
  const attachments = useAttachments(code, caseNo);
  const [uploading, setUploading] = useState(false);
  const items = attachments.data?.items ?? [];
  const standingFirst = items.toSorted((a, b) => Number(a.struck !== null) - Number(b.struck !== null));
  const upload = (
    <Button
      onClick={() => {
        setUploading(true);
      }}
    >
      上传附件
    </Button>
  );
  return (
    <CaseSection title="附件" actions={upload}>
      <ProblemAlert
        error={attachments.error}
        title="附件没有载入"
        onRetry={() => void attachments.refetch()}
      />
      {attachments.data?.items.length === 0 && <p className="sub">还没有附件。</p>}
      <ul className="attachments">
        {standingFirst.map((item) => (
          <AttachmentLine key={item.id} code={code} caseNo={caseNo} item={item} />
        ))}
      </ul>
      {uploading && (
        <UploadDialog
          code={code}
          caseNo={caseNo}
          decisions={found.decisions}
          onClose={() => {
            setUploading(false);
          }}
        />
      )}
    </CaseSection>
  );
}
