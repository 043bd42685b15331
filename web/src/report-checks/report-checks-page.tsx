import { Button, Spin } from 'antd';
import { useState } from 'react';
import { FileDrop } from '../common/file-drop.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { CheckedTables } from './checked-tables.js';
import { Found } from './found.js';
import { useReportCheck } from './queries.js';

const ACCEPTED = '.html,.htm,.docx,.pdf,.txt';

/** A published report of any agency: read, checked, and shown with the wrong cells marked. */
export function ReportChecksPage() {
  const check = useReportCheck();
  const [previous, setPrevious] = useState<File>();
  const { data, variables } = check;
  const errors = data?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  return (
    <>
      <PageHead
        title="年报检查"
        lead="检查任一机关公布的年度报告：勾稽关系、文字与表格是否一致、与上年度是否衔接。文件不保存。"
      />
      <div className="import-panel">
        <FileDrop
          disabled={check.isPending}
          title="把要检查的年度报告拖到这里"
          hint="支持网页（HTML）、Word（DOCX）、含文字的 PDF 和纯文本"
          label="年度报告"
          accept={ACCEPTED}
          onFiles={([file]) => {
            if (file) check.mutate({ file, previous });
          }}
        />
        <FileDrop
          quiet
          disabled={check.isPending}
          title={previous ? `上年度的报告：${previous.name}` : '上年度的报告（可以不选）'}
          hint="选了以后，核对上年结转与上年度的结转下年度继续办理"
          label="上年度的报告"
          accept={ACCEPTED}
          onFiles={([file]) => {
            setPrevious(file);
          }}
        />
        {previous && (
          <Button
            onClick={() => {
              setPrevious(undefined);
            }}
          >
            不用上年度的报告
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {check.isPending && (
          <div className="import-running">
            <Spin size="small" /> 正在检查“{check.variables.file.name}”
          </div>
        )}
        <ProblemAlert error={check.error} title="没有检查" />
      </div>
      {data && (
        <section className="page-section" aria-label="检查的报告">
          <h2>
            {data.agency ?? '没有读出机关名称'}
            {data.year === null ? '' : `　${data.year} 年`}
          </h2>
          <p className="page-note">
            {variables.file.name}，表格按 {data.edition} 年版格式读出，
            {errors === 0 ? '没有错误' : `有 ${errors} 处错误`}。
          </p>
          <Found report={data} />
          <CheckedTables report={data} />
        </section>
      )}
    </>
  );
}
