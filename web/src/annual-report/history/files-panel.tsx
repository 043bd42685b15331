import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { download } from '../../api/download.js';
import type { AnnualReport } from '../../api/types.js';
import { CaseSection } from '../../cases/page/case-section.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import type { Place } from '../../shell/place.js';
import { fileAddress } from '../preview-links.js';
import { STATE_LABELS } from '../report-terms.js';

const FORMATS: Readonly<Record<string, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: '网页',
  xlsx: 'Excel',
  json: 'JSON',
};

const sizeOf = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;

/** The documents that were kept, each with what proves it unchanged; and every version. */
export function FilesPanel({ place, report }: { readonly place: Place; readonly report: AnnualReport }) {
  const { files, versions, version } = report;
  const get = useMutation({
    mutationFn: ({ format, name }: { format: string; name: string }) =>
      download(fileAddress(place, format, `version=${version}`), name),
  });
  const getVersion = useMutation({
    mutationFn: (which: number) =>
      download(
        fileAddress(place, 'pdf', `version=${which}`),
        `${report.agency.name}${place.year}年度报告（第${which}版）.pdf`,
      ),
  });
  return (
    <CaseSection title="文件和版本">
      <ProblemAlert error={get.error ?? getVersion.error} title="没有下载" />
      {files.length === 0 ? (
        <p className="sub">第 {version} 版的文件在批准以后生成，最迟在登记公布时。</p>
      ) : (
        <ul className="report-files">
          {files.map(({ format, name, bytes, sha256 }) => (
            <li key={format}>
              <Button
                size="small"
                aria-label={`下载${FORMATS[format] ?? format}`}
                onClick={() => {
                  get.mutate({ format, name });
                }}
              >
                {FORMATS[format] ?? format}
              </Button>
              <span>{sizeOf(bytes)}</span>
              <span className="sub code">SHA-256：{sha256}</span>
            </li>
          ))}
        </ul>
      )}
      <table className="list-table report-versions" aria-label="各版">
        <thead>
          <tr>
            <th scope="col">版本</th>
            <th scope="col">状态</th>
            <th scope="col">快照的 SHA-256</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <tr key={one.version}>
              <td>第 {one.version} 版</td>
              <td>{STATE_LABELS[one.state]}</td>
              <td className="code">{one.sha256 ?? '—'}</td>
              <td>
                {one.sha256 === null ? (
                  '—'
                ) : (
                  <Button
                    size="small"
                    aria-label={`下载第${one.version}版 PDF`}
                    onClick={() => {
                      getVersion.mutate(one.version);
                    }}
                  >
                    PDF
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CaseSection>
  );
}
