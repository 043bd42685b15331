import { App, Button, Form, Input } from 'antd';
import type { LetterSettings } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useChangeSettings } from './queries.js';

interface Props {
  readonly code: string;
  readonly settings: LetterSettings;
  readonly mayChange: boolean;
}

const FIELDS = [
  [['series', 'answer'], '机关代字：答复', '如：丙教公开'],
  [['series', 'notice'], '机关代字：告知', '如：丙教公开告'],
  [['series', 'letter'], '机关代字：函件', '如：丙教公开函'],
  [['sealName'], '印章和落款名称', '不填为机关全称'],
  [['contact'], '联系方式', '印在文书末尾'],
  [['reviewBody'], '行政复议机关', '不填按机关树确定'],
  [['court'], '管辖法院', '行政诉讼的管辖法院'],
  [['onlineFiling'], '互联网复议渠道', '电子送达的文书须告知'],
] as const;

const orNull = (text: string | null | undefined): string | null =>
  text == null || text.trim() === '' ? null : text.trim();

/** What is printed on the agency's letters. */
export function SettingsForm({ code, settings, mayChange }: Props) {
  const change = useChangeSettings(code);
  const { message } = App.useApp();
  return (
    <Form<LetterSettings>
      layout="vertical"
      className="letter-settings"
      initialValues={settings}
      disabled={!mayChange}
      onFinish={({ series, ...rest }) => {
        const body = {
          sealName: orNull(rest.sealName),
          contact: orNull(rest.contact),
          onlineFiling: orNull(rest.onlineFiling),
          reviewBody: orNull(rest.reviewBody),
          court: orNull(rest.court),
          series: {
            answer: orNull(series.answer),
            notice: orNull(series.notice),
            letter: orNull(series.letter),
          },
        };
        change.mutate(body, { onSuccess: () => void message.success('文书设置已保存') });
      }}
    >
      {FIELDS.map(([name, label, hint]) => (
        <Form.Item key={label} name={[...name]} label={label} extra={hint}>
          <Input maxLength={300} />
        </Form.Item>
      ))}
      <ProblemAlert error={change.error} title="文书设置没有保存" />
      {mayChange && (
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          保存设置
        </Button>
      )}
    </Form>
  );
}
