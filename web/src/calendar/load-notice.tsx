import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { HolidayNotice, NewNotice } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { PreviewOfNotice } from './notice-preview.js';
import { useLoadNotice, usePreviewNotice } from './queries.js';

/** Paste, look, load: what was typed stays when the server refuses it. */
export function LoadNotice({ notices }: { readonly notices: readonly HolidayNotice[] }) {
  const [text, setText] = useState('');
  const [sourceUrl, setSourceUrl] = useState('');
  const [replaces, setReplaces] = useState<number>();
  const preview = usePreviewNotice();
  const load = useLoadNotice();
  const { message } = App.useApp();
  const body: NewNotice = {
    text,
    ...(sourceUrl.trim() !== '' && { sourceUrl: sourceUrl.trim() }),
    ...(replaces !== undefined && { replaces }),
  };
  const changed = (): void => {
    preview.reset();
    load.reset();
  };
  const apply = (basis: string): void => {
    load.mutate(
      { ...body, basis },
      {
        onSuccess: ({ moved }) => {
          setText('');
          setSourceUrl('');
          setReplaces(undefined);
          preview.reset();
          void message.success(`放假安排已载入，${moved.cases} 件申请的期限已变动`);
        },
      },
    );
  };
  return (
    <section className="import-panel notice-form" aria-label="载入放假安排">
      <h2>载入放假安排</h2>
      <label htmlFor="notice-text">通知原文（整份粘贴，含标题和印发日期）</label>
      <Input.TextArea
        id="notice-text"
        rows={8}
        maxLength={20_000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          changed();
        }}
      />
      <label htmlFor="notice-source">网址（选填）</label>
      <Input
        id="notice-source"
        maxLength={500}
        value={sourceUrl}
        onChange={(event) => {
          setSourceUrl(event.target.value);
          changed();
        }}
      />
      {notices.some(({ replacedBy }) => replacedBy === null) && (
        <>
          <label htmlFor="notice-replaces">更正已载入的通知（不是更正的不选）</label>
          <Select<number>
            id="notice-replaces"
            className="notice-replaces"
            allowClear
            value={replaces}
            options={notices
              .filter(({ replacedBy }) => replacedBy === null)
              .map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(chosen: number | undefined) => {
              setReplaces(chosen);
              changed();
            }}
          />
        </>
      )}
      <div className="form-actions notice-actions">
        <Button
          disabled={text.trim() === ''}
          loading={preview.isPending}
          onClick={() => {
            load.reset();
            preview.mutate(body);
          }}
        >
          预览
        </Button>
        {preview.data && (
          <Button
            type="primary"
            loading={load.isPending}
            onClick={() => {
              apply(preview.data.basis);
            }}
          >
            核对无误，载入
          </Button>
        )}
      </div>
      <ProblemAlert error={preview.error} title="没有读懂，或者内容自相矛盾" />
      <ProblemAlert error={load.error} title="没有载入" />
      {preview.data && <PreviewOfNotice preview={preview.data} />}
    </section>
  );
}
