import { Radio, Spin } from 'antd';
import { useState } from 'react';
import { FileDrop } from '../common/file-drop.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { usePlace } from '../shell/place.js';
import { ImportOutcome } from './import-result.js';
import { useImport, type ImportMode } from './queries.js';
import { RegisterFiles } from './register-files.js';

const MODES = [
  { value: 'all', label: '全部无误才导入（推荐）' },
  { value: 'valid', label: '先导入无误的记录' },
];

/** A register as the office keeps it goes in; what was refused comes back line by line. */
export function ImportsPage() {
  const place = usePlace();
  const [mode, setMode] = useState<ImportMode>('all');
  const upload = useImport(place.code);
  const { data, variables } = upload;
  return (
    <>
      <PageHead
        title="台账导入"
        lead="上传申请、复议、诉讼和本年数据的台账，系统逐行核对，指出每一处要更正的地方。"
        actions={<RegisterFiles code={place.code} />}
      />
      <div className="import-panel">
        <Radio.Group
          aria-label="导入方式"
          value={mode}
          options={MODES}
          onChange={(event) => {
            setMode(event.target.value as ImportMode);
          }}
        />
        <FileDrop
          disabled={upload.isPending}
          title="把台账拖到这里"
          hint="支持 Excel 台账（.xlsx）和 JSON Lines（.jsonl，UTF-8 编码）"
          label="台账文件"
          accept=".xlsx,.jsonl,.ndjson"
          onFiles={([file]) => {
            if (file) upload.mutate({ file, mode });
          }}
        />
      </div>
      <div aria-live="polite">
        {upload.isPending && (
          <div className="import-running">
            <Spin size="small" /> 正在核对并写入“{upload.variables.file.name}
            ”，记录多时需要几分钟，请不要关闭页面。
          </div>
        )}
        <ProblemAlert error={upload.error} title="没有导入" />
      </div>
      {data && (
        <ImportOutcome place={place} fileName={variables.file.name} mode={variables.mode} result={data} />
      )}
    </>
  );
}
