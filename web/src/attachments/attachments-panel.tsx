import { Button } from 'antd';
import { useState } from 'react';
import { download } from '../api/download.js';
import type { Attachment, Case } from '../api/types.js';
import { minuteOf } from '../common/instants.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { CaseSection } from '../cases/page/case-section.js';
import { KIND_LABELS, SCAN_LABELS, sizeText } from './attachment-terms.js';
import { attachmentsAddress, useAttachments } from './queries.js';
import { UploadDialog } from './upload-dialog.js';

interface Place {
  readonly code: string;
  readonly caseNo: string;
}

const particulars = ({ extension, size, pages, on, round }: Attachment): string =>
  [
    extension.toUpperCase(),
    sizeText(size),
    ...(pages === null ? [] : [`${pages} 页`]),
    ...(on === null ? [] : [`材料日期 ${on}`]),
    ...(round === null ? [] : [`第${round}次答复`]),
  ].join('，');

function AttachmentLine({ code, caseNo, item }: Place & { readonly item: Attachment }) {
  const [fetching, setFetching] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const save = async (): Promise<void> => {
    setFetching(true);
    setFault(undefined);
    try {
      await download(`${attachmentsAddress(code, caseNo)}/${item.id}/content`, `附件.${item.extension}`);
    } catch (error) {
      setFault(error);
    }
    setFetching(false);
  };
  return (
    <li>
      <div className="attachment-head">
        <strong>{KIND_LABELS[item.kind]}</strong>
        <span className="attachment-name">{item.name}</span>
        <Button
          size="small"
          loading={fetching}
          disabled={!item.downloadable}
          aria-label={`下载${KIND_LABELS[item.kind]} ${item.name}`}
          onClick={() => void save()}
        >
          下载
        </Button>
      </div>
      <span className="sub">{particulars(item)}</span>
      <span className="sub">
        {item.recordedBy} {minuteOf(item.recordedAt)} 上传，
        <span className={`scan-${item.scanStatus}`}>{SCAN_LABELS[item.scanStatus]}</span>
      </span>
      <ProblemAlert error={fault} title="没有下载" />
    </li>
  );
}

/** The files of a case: names masked, handed out only to be saved. */
export function AttachmentsPanel({ code, caseNo, found }: Place & { readonly found: Case }) {
  const attachments = useAttachments(code, caseNo);
  const [uploading, setUploading] = useState(false);
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
        {attachments.data?.items.map((item) => (
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
