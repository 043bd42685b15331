import { App, Button, Spin, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { DocumentRecord } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { usePlace } from '../shell/place.js';
import { DeclarationsPanel } from './declarations-panel.js';
import { DocumentForm } from './document-form.js';
import { ENDING_LABELS, TYPE_LABELS } from './document-terms.js';
import { EndingForm } from './ending-form.js';
import { useDocuments } from './queries.js';

const columns = (onEnd: ((document: DocumentRecord) => void) | false): TableColumnsType<DocumentRecord> => [
  { title: '标题', dataIndex: 'title', className: 'wide-text' },
  { title: '发文字号', key: 'documentNo', width: 200, render: (_, item) => item.documentNo ?? '—' },
  { title: '类别', key: 'type', width: 140, render: (_, item) => TYPE_LABELS[item.type] },
  { title: '制发日期', dataIndex: 'issuedOn', width: 116, className: 'day' },
  {
    title: '效力',
    key: 'state',
    width: 180,
    render: (_, item) =>
      item.endedOn ? (
        <>
          {item.endedHow ? ENDING_LABELS[item.endedHow] : '已失效'}
          <span className="sub">{item.endedOn}</span>
        </>
      ) : (
        '现行有效'
      ),
  },
  ...(onEnd
    ? [
        {
          title: '办理',
          key: 'actions',
          width: 130,
          render: (_: unknown, item: DocumentRecord) => (
            <Button
              size="small"
              aria-label={`${item.endedOn ? '改正失效登记' : '登记失效'}：${item.title}`}
              onClick={() => {
                onEnd(item);
              }}
            >
              {item.endedOn ? '改正失效登记' : '登记失效'}
            </Button>
          ),
        },
      ]
    : []),
];

function Summary({
  documents,
  year,
}: {
  readonly documents: readonly DocumentRecord[];
  readonly year: number;
}) {
  const inYear = (day: string | null | undefined): boolean => day?.startsWith(String(year)) ?? false;
  const issued = documents.filter(({ issuedOn }) => inYear(issuedOn)).length;
  const ended = documents.filter(({ endedOn }) => inYear(endedOn)).length;
  const last = `${year}-12-31`;
  const inForce = documents.filter(
    ({ issuedOn, endedOn }) => issuedOn <= last && (!endedOn || endedOn > last),
  ).length;
  return (
    <dl className="summary">
      <div>
        <dt>{year} 年制发</dt>
        <dd>{issued} 件</dd>
      </div>
      <div>
        <dt>{year} 年失效</dt>
        <dd>{ended} 件</dd>
      </div>
      <div>
        <dt>{year} 年末有效</dt>
        <dd>{inForce} 件</dd>
      </div>
    </dl>
  );
}

/** The register of regulations and normative documents, from which the first block of table 二 can be counted. */
export function DocumentsPage() {
  const { code, year } = usePlace();
  const documents = useDocuments(code);
  const mayAdd = useMay()('figures');
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<DocumentRecord>();
  const { message } = App.useApp();
  const list = documents.data;
  const close = (saved: boolean): void => {
    setAdding(false);
    setEnding(undefined);
    if (saved) void message.success('已登记');
  };
  const addButton = (
    <Button
      type="primary"
      onClick={() => {
        setAdding(true);
      }}
    >
      登记文件
    </Button>
  );
  return (
    <>
      <PageHead
        title="规章和行政规范性文件"
        lead="逐件登记制发与失效，表二的件数即可与登记核对。"
        actions={mayAdd && addButton}
      />
      <ProblemAlert
        error={documents.error}
        title="文件登记没有打开"
        onRetry={() => void documents.refetch()}
      />
      {documents.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {list?.length === 0 && (
        <EmptyHint title="还没有登记文件">
          {mayAdd ? '点“登记文件”逐件录入，或在台账的“文件”工作表中填好后一并导入。' : '由年报人员登记。'}
        </EmptyHint>
      )}
      {list !== undefined && list.length > 0 && (
        <>
          <Summary documents={list} year={year} />
          <Table<DocumentRecord>
            size="small"
            bordered
            columns={columns(mayAdd && setEnding)}
            dataSource={[...list].sort((a, b) => b.issuedOn.localeCompare(a.issuedOn))}
            rowKey="id"
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          />
        </>
      )}
      <DeclarationsPanel code={code} />
      {ending && <EndingForm code={code} document={ending} onClose={close} />}
      {adding && <DocumentForm code={code} existing={list ?? []} onClose={close} />}
    </>
  );
}
