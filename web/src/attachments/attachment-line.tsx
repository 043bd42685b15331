import { Button } from 'antd';
import { useState } from 'react';
import { download } from '../api/download.js';
import type { Attachment } from '../api/types.js';
import { minuteOf } from '../common/instants.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { KIND_LABELS, SCAN_LABELS, sizeText, STRIKE_LABELS } from './attachment-terms.js';
import { attachmentsAddress } from './queries.js';
import { StrikeDialog } from './strike-dialog.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly item: Attachment;
}

const particulars = ({ extension, size, pages, on, round }: Attachment): string =>
  [
    extension.toUpperCase(),
    sizeText(size),
    ...(pages === null ? [] : [`${pages} 页`]),
    ...(on === null ? [] : [`材料日期 ${on}`]),
    ...(round === null ? [] : [`第${round}次答复`]),
  ].join('，');

function Struck({ item, struck }: Pick<Props, 'item'> & { struck: NonNullable<Attachment['struck']> }) {
  return (
    <li className="attachment-struck">
      <div className="attachment-head">
        <strong>{KIND_LABELS[item.kind]}</strong>
        <s className="attachment-name">{item.name}</s>
      </div>
      <span className="sub">{particulars(item)}</span>
      <span className="sub">
        {struck.by} {minuteOf(struck.at)} 移出：{STRIKE_LABELS[struck.reason]}
      </span>
    </li>
  );
}

/** One file: what it is, and the ways to have it and to be rid of it. */
export function AttachmentLine({ code, caseNo, item }: Props) {
  const [fetching, setFetching] = useState(false);
  const [striking, setStriking] = useState(false);
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
  if (item.struck) return <Struck item={item} struck={item.struck} />;
  const called = `${KIND_LABELS[item.kind]} ${item.name}`;
  return (
    <li>
      <div className="attachment-head">
        <strong>{KIND_LABELS[item.kind]}</strong>
        <span className="attachment-name">{item.name}</span>
        <Button
          size="small"
          loading={fetching}
          disabled={!item.downloadable}
          aria-label={`下载${called}`}
          onClick={() => void save()}
        >
          下载
        </Button>
        <Button
          size="small"
          type="text"
          aria-label={`移出${called}`}
          onClick={() => {
            setStriking(true);
          }}
        >
          移出
        </Button>
      </div>
      <span className="sub">{particulars(item)}</span>
      <span className="sub">
        {item.recordedBy} {minuteOf(item.recordedAt)} 上传，
        <span className={`scan-${item.scanStatus}`}>{SCAN_LABELS[item.scanStatus]}</span>
      </span>
      <ProblemAlert error={fault} title="没有下载" />
      {striking && (
        <StrikeDialog
          code={code}
          caseNo={caseNo}
          item={item}
          onClose={() => {
            setStriking(false);
          }}
        />
      )}
    </li>
  );
}
