import { Select, Spin } from 'antd';
import { useState } from 'react';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { usePlace } from '../shell/place.js';
import { useLetterSettings, useLetterTemplates } from './queries.js';
import { SettingsForm } from './settings-form.js';
import { TemplateEditor } from './template-editor.js';

/** The wordings of an agency's letters, with what each must contain and why, and what is printed on all of them. */
export function LetterTemplatesPage() {
  const { code } = usePlace();
  const templates = useLetterTemplates(code);
  const settings = useLetterSettings(code);
  const may = useMay();
  const [key, setKey] = useState<string>();
  const list = templates.data ?? [];
  const chosen = list.find((one) => one.key === key) ?? list[0];
  return (
    <>
      <PageHead
        title="文书模板"
        lead="文书按案件事实生成。文字可以修改；法律要求的内容不能删去，缺少时不能保存。"
      />
      <ProblemAlert
        error={templates.error ?? settings.error}
        title="文书模板没有打开"
        onRetry={() => {
          void templates.refetch();
          void settings.refetch();
        }}
      />
      {templates.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {chosen && (
        <section className="page-section" aria-label="模板">
          <h2>模板</h2>
          <Select
            aria-label="文书种类"
            className="template-select"
            value={chosen.key}
            showSearch={{ optionFilterProp: 'label' }}
            options={list.map(({ key: value, name, own }) => ({
              value,
              label: own ? `${name}（已修改）` : name,
            }))}
            onChange={setKey}
          />
          <TemplateEditor
            key={chosen.key}
            code={code}
            template={chosen}
            mayChange={may('letterTemplates')}
            mayPreview={may('letters')}
          />
        </section>
      )}
      {settings.data && (
        <section className="page-section" aria-label="文书设置">
          <h2>文书设置</h2>
          <SettingsForm code={code} settings={settings.data} mayChange={may('letterTemplates')} />
        </section>
      )}
    </>
  );
}
