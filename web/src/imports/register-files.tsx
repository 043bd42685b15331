import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { download } from '../api/download.js';
import { sentenceOf } from '../api/problem.js';

interface RegisterFile {
  readonly label: string;
  readonly address: string;
  readonly name: string;
}

/** The blank register, and the agency's own in both forms. */
export function RegisterFiles({ code }: { readonly code: string }) {
  const { notification } = App.useApp();
  const get = useMutation({
    mutationFn: ({ address, name }: RegisterFile) => download(address, name),
    onError: (error) => {
      notification.error({ title: '文件没有下载', description: sentenceOf(error), duration: 0 });
    },
  });
  const own = `/api/v1/agencies/${encodeURIComponent(code)}/register`;
  const files: RegisterFile[] = [
    { label: '下载空白台账', address: '/api/v1/register-template.xlsx', name: '台账模板.xlsx' },
    { label: '导出台账（Excel）', address: `${own}.xlsx`, name: '台账.xlsx' },
    { label: '导出台账（JSON Lines）', address: `${own}.jsonl`, name: '台账.jsonl' },
  ];
  return (
    <div className="register-files" role="group" aria-label="台账文件">
      {files.map((file) => (
        <Button
          key={file.address}
          loading={get.isPending && get.variables.address === file.address}
          onClick={() => {
            get.mutate(file);
          }}
        >
          {file.label}
        </Button>
      ))}
    </div>
  );
}
