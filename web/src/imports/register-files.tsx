import { useMutation } from '@tanstack/react-query';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { jsonHeads } from '../api/client.js';
import { download } from '../api/download.js';
import { ProblemError, sentenceOf } from '../api/problem.js';

interface RegisterFile {
  readonly label: string;
  readonly address: string;
  readonly name: string;
}

interface Order extends RegisterFile {
  readonly reason?: string;
}

const asked = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.code === 'export.reasonNeeded';

const fetched = ({ address, name, reason }: Order): Promise<void> =>
  reason === undefined
    ? download(address, name)
    : download(address, name, { method: 'POST', headers: jsonHeads(), body: JSON.stringify({ reason }) });

/** The blank register, and the agency's own in both forms; a large one leaves only with a reason. */
export function RegisterFiles({ code }: { readonly code: string }) {
  const { notification } = App.useApp();
  const [waiting, setWaiting] = useState<{ file: RegisterFile; sentence: string }>();
  const [reason, setReason] = useState('');
  const get = useMutation({
    mutationFn: fetched,
    onSuccess: () => {
      setWaiting(undefined);
      setReason('');
    },
    onError: (error, file) => {
      if (asked(error)) setWaiting({ file, sentence: error.message });
      else notification.error({ title: '文件没有下载', description: sentenceOf(error), duration: 0 });
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
      <Modal
        open={waiting !== undefined}
        title="说明导出理由"
        okText="导出"
        cancelText="取消"
        okButtonProps={{ disabled: reason.trim() === '', loading: get.isPending }}
        onOk={() => {
          if (waiting) get.mutate({ ...waiting.file, reason });
        }}
        onCancel={() => {
          setWaiting(undefined);
        }}
      >
        <p>{waiting?.sentence}</p>
        <Input.TextArea
          aria-label="导出理由"
          maxLength={500}
          rows={3}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      </Modal>
    </div>
  );
}
