import { useMutation } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { download } from '../api/download.js';
import { sentenceOf } from '../api/problem.js';
import type { Place } from '../shell/place.js';
import type { TablesView } from './view.js';

const FORMATS = [
  { extension: 'docx', label: 'Word' },
  { extension: 'pdf', label: 'PDF' },
  { extension: 'html', label: '网页' },
  { extension: 'xlsx', label: 'Excel' },
  { extension: 'json', label: 'JSON' },
] as const;
type Extension = (typeof FORMATS)[number]['extension'];

interface Props {
  readonly place: Place;
  readonly view: Omit<TablesView, 'period'>;
  readonly agencyName: string;
}

/** The whole annual report with these tables in it, in every format. */
export function Downloads({ place, view, agencyName }: Props) {
  const { notification } = App.useApp();
  const get = useMutation({
    mutationFn: (extension: Extension) => {
      const query = new URLSearchParams({ ...view }).toString();
      const address = `/api/v1/agencies/${encodeURIComponent(place.code)}/reports/${place.year}.${extension}?${query}`;
      return download(address, `${agencyName}${place.year}年政府信息公开工作年度报告.${extension}`);
    },
    onError: (error) => {
      notification.error({ title: '年度报告没有下载', description: sentenceOf(error), duration: 0 });
    },
  });
  return (
    <div className="downloads" role="group" aria-label="下载年度报告">
      <span className="toolbar-label" aria-hidden="true">
        下载年度报告
      </span>
      <Space.Compact>
        {FORMATS.map(({ extension, label }) => (
          <Button
            key={extension}
            aria-label={`下载年度报告，${label}`}
            loading={get.isPending && get.variables === extension}
            onClick={() => {
              get.mutate(extension);
            }}
          >
            {label}
          </Button>
        ))}
      </Space.Compact>
      <Button
        onClick={() => {
          window.print();
        }}
      >
        打印本页
      </Button>
    </div>
  );
}
