import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { download } from '../api/download.js';
import { sentenceOf } from '../api/problem.js';
import type { AnnualReport } from '../api/types.js';
import type { Place } from '../shell/place.js';
import { isOpen } from './report-duties.js';

/** Where the report is as a document. @param query such as `version=1` */
export const fileAddress = ({ code, year }: Place, format: string, query: string): string =>
  `/api/v1/agencies/${encodeURIComponent(code)}/reports/${year}.${format}?${query}`;

/** The pages as they will be printed, or as they were submitted. */
export function PreviewLinks({ place, report }: { readonly place: Place; readonly report: AnnualReport }) {
  const { notification } = App.useApp();
  const query = `scope=${report.scope}`;
  const pdf = useMutation({
    mutationFn: () =>
      download(fileAddress(place, 'pdf', query), `${report.agency.name}${place.year}年度报告.pdf`),
    onError: (error) => {
      notification.error({ title: '年度报告没有下载', description: sentenceOf(error), duration: 0 });
    },
  });
  const what = isOpen(report) ? '预览' : '查看';
  return (
    <>
      <a
        className="button-link button-quiet"
        href={fileAddress(place, 'html', query)}
        target="_blank"
        rel="noreferrer"
      >
        {what}整份报告（新窗口）
      </a>
      <Button
        loading={pdf.isPending}
        onClick={() => {
          pdf.mutate();
        }}
      >
        下载 PDF
      </Button>
    </>
  );
}
