import { Tag } from 'antd';
import type { CheckedReport } from '../api/types.js';

const GRADES = [
  { severity: 'error', label: '错误', color: 'error' },
  { severity: 'warning', label: '请核对', color: 'warning' },
] as const;

/** What was found, the errors first. */
export function Found({ report }: { readonly report: CheckedReport }) {
  const { findings } = report;
  if (findings.length === 0) return <p role="status">没有发现问题：勾稽关系相符，文字与表格一致。</p>;
  return (
    <ul className="findings" aria-label="检查结果">
      {GRADES.flatMap(({ severity, label, color }) =>
        findings
          .filter((finding) => finding.severity === severity)
          .map(({ rule, message }, at) => (
            <li key={`${severity} ${rule} ${at}`}>
              <Tag color={color}>{label}</Tag>
              {message}
            </li>
          )),
      )}
    </ul>
  );
}
