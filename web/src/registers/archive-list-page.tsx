import { Button, Spin } from 'antd';
import { Link, useParams } from 'react-router';
import type { ArchiveList } from '../api/types.js';
import { casePath } from '../cases/case-terms.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { usePlace } from '../shell/place.js';
import { useArchiveList } from './queries.js';

const COLUMNS = ['序号', '题名', '日期', '文号或邮件号', '页数', '文件 SHA-256'];
const SHOWN_OF_HASH = 16;

function Hash({ sha256 }: { readonly sha256: string | null }) {
  if (sha256 === null) return <>—</>;
  return (
    <span className="code" title={sha256}>
      {sha256.slice(0, SHOWN_OF_HASH)}
      <span className="hash-rest">{sha256.slice(SHOWN_OF_HASH)}</span>
    </span>
  );
}

function List({ list }: { readonly list: ArchiveList }) {
  return (
    <article className="archive-list" aria-label={`卷内目录：${list.caseNo}`}>
      <p>
        {list.agency}　案号 {list.caseNo}
      </p>
      <p>
        收到 {list.receivedOn}　办结 {list.handledOn ?? '—'}　制表 {list.madeOn}　已填页数合计 {list.pages}
      </p>
      <table className="list-table">
        <thead>
          <tr>
            {COLUMNS.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.items.map(({ no, title, on, number, pages, sha256, kind }) => (
            <tr key={no} className={`archive-${kind}`}>
              <td>{no}</td>
              <td>{title}</td>
              <td className="day">{on}</td>
              <td className="wide-text">{number ?? '—'}</td>
              <td>{pages ?? '—'}</td>
              <td>
                <Hash sha256={sha256} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

/** 卷内目录 of a case that has ended: every fact and every paper, printed from the browser. */
export function ArchiveListPage() {
  const place = usePlace();
  const { caseNo = '' } = useParams();
  const list = useArchiveList(place.code, caseNo);
  return (
    <>
      <PageHead
        title="卷内目录"
        lead="这件申请的全部办理环节和材料，按日期排列。"
        actions={
          <span className="form-actions">
            {list.data && (
              <Button
                type="primary"
                onClick={() => {
                  window.print();
                }}
              >
                打印
              </Button>
            )}
            <Link className="button-link button-quiet" to={casePath(place, caseNo)}>
              打开案件
            </Link>
          </span>
        }
      />
      <ProblemAlert error={list.error} title="卷内目录没有打开" onRetry={() => void list.refetch()} />
      {list.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {list.data && <List list={list.data} />}
    </>
  );
}
