import { Alert, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { ImportFinding, ImportResult } from '../api/types.js';
import { placePath, type Place } from '../shell/place.js';
import type { ImportMode } from './queries.js';

const COLUMNS: TableColumnsType<ImportFinding> = [
  { title: '行', dataIndex: 'line', width: 72, className: 'day' },
  { title: '工作表', key: 'sheet', width: 120, render: (_, finding) => finding.sheet ?? '—' },
  {
    title: '字段',
    key: 'field',
    width: 200,
    render: (_, finding) => <span className="code">{finding.field || '—'}</span>,
  },
  { title: '说明', dataIndex: 'message', className: 'wide-text' },
  {
    title: '代码',
    key: 'code',
    width: 200,
    render: (_, finding) => <span className="code">{finding.code}</span>,
  },
];

interface FindingsProps {
  readonly title: string;
  readonly findings: readonly ImportFinding[];
  /** All there are; only the first ones are listed. */
  readonly total: number;
}

function Findings({ title, findings, total }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <section className="findings">
      <h2>
        {title}（{total} 处{total > findings.length && `，列出前 ${findings.length} 处`}）
      </h2>
      <Table<ImportFinding>
        size="small"
        bordered
        columns={COLUMNS}
        dataSource={findings.map((finding) => ({ ...finding }))}
        rowKey={({ sheet, line, field, code, message }) => [sheet, line, field, code, message].join('|')}
        pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
      />
    </section>
  );
}

function verdictOf({ accepted, refusedTotal, repeated }: ImportResult, mode: ImportMode) {
  const again = repeated > 0 ? `另有 ${repeated} 条与已登记的完全相同，未重复写入。` : '';
  if (refusedTotal === 0)
    return { type: 'success', title: `导入完成：接收 ${accepted} 条。`, text: again } as const;
  if (mode === 'all') {
    return {
      type: 'error',
      title: `没有导入：${refusedTotal} 处需要更正。`,
      text: '按“全部无误才导入”的方式，台账一条也没有写入。请按下表更正文件后重新上传。',
    } as const;
  }
  return {
    type: 'warning',
    title: `部分导入：接收 ${accepted} 条，${refusedTotal} 处被拒。`,
    text: `被拒的各条没有写入，更正后可重新上传整个文件，已接收的不会重复。${again}`,
  } as const;
}

interface Props {
  readonly place: Place;
  readonly fileName: string;
  readonly mode: ImportMode;
  readonly result: ImportResult;
}

export function ImportOutcome({ place, fileName, mode, result }: Props) {
  const { type, title, text } = verdictOf(result, mode);
  return (
    <section className="import-outcome" aria-label="导入结果">
      <Alert
        type={type}
        showIcon
        role="status"
        title={`${fileName}　${title}`}
        description={text || undefined}
        action={result.accepted > 0 && <Link to={placePath(place, 'tables')}>查看统计表</Link>}
      />
      <Findings title="被拒的记录" findings={result.refused} total={result.refusedTotal} />
      <Findings title="提醒" findings={result.warnings} total={result.warningsTotal} />
    </section>
  );
}
