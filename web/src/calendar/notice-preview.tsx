import { Alert } from 'antd';
import type { NoticePreview } from '../api/types.js';

/** What a notice was understood to say, what differs from the calendar in force, and how many due dates move. */
export function PreviewOfNotice({ preview }: { readonly preview: NoticePreview }) {
  const { notice, understood, changes, moved, warnings, unused } = preview;
  return (
    <section className="calendar-section" aria-label="载入前的预览">
      <h2>
        {notice.title}
        {notice.number !== null && `（${notice.number}）`}，{notice.issuedOn} 印发
      </h2>
      {warnings.map((warning) => (
        <Alert key={warning} type="warning" showIcon title={warning} />
      ))}
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">节日</th>
            <th scope="col">逐日</th>
          </tr>
        </thead>
        <tbody>
          {understood.map(({ festival, days }) => (
            <tr key={festival}>
              <th scope="row">{festival}</th>
              <td>{days.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        与现行日历不同的有 {changes.length} 天
        {changes.length > 0 &&
          `：${changes.map(({ date, after }) => `${date} ${after.working ? '上班' : '放假'}`).join('、')}`}
        。
      </p>
      <p role="status">
        <strong>{moved.cases} 件未办结申请的期限将变动</strong>
        {moved.agencies.length > 0 &&
          `：${moved.agencies.map(({ name, cases }) => `${name} ${cases} 件`).join('、')}`}
        。具体案件由各机关在“节假日安排”页面查看。
      </p>
      {unused.length > 0 && (
        <details>
          <summary>没有采用的句子（不含放假安排）</summary>
          <ul>
            {unused.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
