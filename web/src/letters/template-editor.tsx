import { Alert, App, Button, Input, Space } from 'antd';
import { useState } from 'react';
import type { LetterTemplate } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { LetterSheet } from './letter-sheet.js';
import { useAdaptTemplate, usePreview } from './queries.js';
import { templateFaults } from './template-faults.js';

interface Props {
  readonly code: string;
  readonly template: LetterTemplate;
  readonly mayChange: boolean;
  readonly mayPreview: boolean;
}

function Elements({ template }: { readonly template: LetterTemplate }) {
  return (
    <aside className="template-elements" aria-label="必备要素">
      <h3>必备要素</h3>
      <ul>
        {template.elements.map(({ key, label, article, ifKnown }) => (
          <li key={key}>
            <code>{`{{${key}}}`}</code> {label}
            <span className="sub">
              {article}
              {ifKnown && '；没有时可以省略'}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>其他占位符</summary>
        <ul>
          {template.placeholders
            .filter(({ key }) => !template.elements.some((one) => one.key === key))
            .map(({ key, label }) => (
              <li key={key}>
                <code>{`{{${key}}}`}</code> {label}
              </li>
            ))}
        </ul>
      </details>
    </aside>
  );
}

function Preview({
  code,
  kind,
  text,
}: {
  readonly code: string;
  readonly kind: string;
  readonly text: string;
}) {
  const preview = usePreview(code, kind);
  const [caseNo, setCaseNo] = useState('');
  return (
    <details>
      <summary>用一件申请预览</summary>
      <Space.Compact>
        <Input
          aria-label="案号"
          placeholder="案号，如〔2026〕1号"
          value={caseNo}
          onChange={(event) => {
            setCaseNo(event.target.value);
          }}
        />
        <Button
          loading={preview.isPending}
          disabled={caseNo.trim() === ''}
          onClick={() => {
            preview.mutate({ caseNo: caseNo.trim(), text });
          }}
        >
          预览
        </Button>
      </Space.Compact>
      <ProblemAlert error={preview.error} title="没有预览" />
      {preview.data && <LetterSheet lines={preview.data.lines} />}
    </details>
  );
}

/** The wording of one letter: plain text with placeholders, checked while it is typed and once more when it is kept. */
export function TemplateEditor({ code, template, mayChange, mayPreview }: Props) {
  const [text, setText] = useState(template.own?.text ?? template.standard);
  const adapt = useAdaptTemplate(code, template.key);
  const { message } = App.useApp();
  const faults = templateFaults(text, template);
  const keep = (wording: string | null): void => {
    adapt.mutate(wording, {
      onSuccess: ({ own, standard }) => {
        setText(own?.text ?? standard);
        void message.success(wording === null ? '已恢复标准文本' : '模板已保存');
      },
    });
  };
  return (
    <div className="template-columns">
      <div>
        <p className="sub">
          {template.own
            ? `本机关第 ${template.own.version} 版，${template.own.inForceFrom} 起适用`
            : '现用标准文本'}
          。行首：# 标题，= 居中，&lt; 顶格，&gt; 右对齐，| 表格行，? 没有内容时省略。
        </p>
        <Input.TextArea
          aria-label={`${template.name}的文本`}
          className="template-text"
          rows={16}
          readOnly={!mayChange}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <div role="status">
          {faults.length > 0 && (
            <Alert
              type="warning"
              showIcon
              title="这样不能保存"
              description={
                <ul>
                  {faults.map((fault) => (
                    <li key={fault}>{fault}</li>
                  ))}
                </ul>
              }
            />
          )}
        </div>
        <ProblemAlert error={adapt.error} title="模板没有保存" />
        {mayChange && (
          <Space wrap className="letter-actions">
            <Button
              type="primary"
              loading={adapt.isPending}
              onClick={() => {
                keep(text);
              }}
            >
              保存
            </Button>
            <Button
              disabled={template.own === null}
              onClick={() => {
                keep(null);
              }}
            >
              恢复标准文本
            </Button>
          </Space>
        )}
        {mayPreview && <Preview code={code} kind={template.key} text={text} />}
      </div>
      <Elements template={template} />
    </div>
  );
}
