import { tableEnd, tableHead, tableRow } from '../printable.js';
import type { ArchiveList } from './archive-list.schemas.js';

const COLUMNS = [
  ['序号', 5],
  ['题名', 26],
  ['日期', 11],
  ['文号或邮件号', 20],
  ['页数', 6],
  ['文件 SHA-256', 32],
] as const;

/** 卷内目录 for printing. */
export function archiveListHtml(list: ArchiveList): string {
  const notes = [
    `${list.agency}　案号：${list.caseNo}`,
    `收到：${list.receivedOn}　办结：${list.handledOn ?? '—'}　制表：${list.madeOn}　已填页数合计：${list.pages}`,
  ];
  const rows = list.items.map(({ no, title, on, number, pages, sha256 }) =>
    tableRow([no, title, on, number, pages, sha256]),
  );
  return [
    tableHead({ title: '卷内目录', notes, columns: COLUMNS, page: 'portrait' }),
    ...rows,
    tableEnd(),
  ].join('');
}
