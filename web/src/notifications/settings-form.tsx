import { App, Button, Checkbox, Form, Input, Select } from 'antd';
import type { NewNotificationSettings, NotificationSettings } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { RULE_OPTIONS } from './notification-terms.js';
import { usePutNotificationSettings } from './queries.js';

/** A field that nothing is typed into is empty; the server has `null` for it. */
interface Fields {
  readonly email: string;
  readonly byEmail: NewNotificationSettings['byEmail'];
  readonly webhookAddress: string;
  readonly byWebhook: NewNotificationSettings['byWebhook'];
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly quietOnDaysOff: boolean;
}

const textOf = (value: string | null): string => value ?? '';
const valueOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const initialOf = ({ channels: _channels, ...settings }: NotificationSettings): Fields => ({
  ...settings,
  email: textOf(settings.email),
  webhookAddress: textOf(settings.webhookAddress),
  quietFrom: textOf(settings.quietFrom),
  quietTo: textOf(settings.quietTo),
});

const bodyOf = (fields: Fields): NewNotificationSettings => ({
  ...fields,
  email: valueOf(fields.email),
  webhookAddress: valueOf(fields.webhookAddress),
  quietFrom: valueOf(fields.quietFrom),
  quietTo: valueOf(fields.quietTo),
});

const TIME = { pattern: /^([01]\d|2[0-3]):[0-5]\d$/, message: '请填写 HH:MM，例如 22:00' };
const notSetUp = (ready: boolean, what: string): { extra?: string } =>
  ready ? {} : { extra: `系统管理员还没有配置${what}，填写后暂不发送。` };

/** What was typed stays when the server refuses it. */
export function SettingsForm({ settings }: { readonly settings: NotificationSettings }) {
  const put = usePutNotificationSettings();
  const { message } = App.useApp();
  const { channels } = settings;
  return (
    <Form<Fields>
      className="notification-settings"
      name="notification-settings"
      layout="vertical"
      initialValues={initialOf(settings)}
      onFinish={(fields) => {
        if (put.isPending) return;
        put.mutate(bodyOf(fields), { onSuccess: () => void message.success('提醒设置已保存') });
      }}
    >
      <ProblemAlert error={put.error} title="没有保存" />
      <div className="form-row">
        <Form.Item
          name="email"
          label="邮箱"
          {...notSetUp(channels.email, '邮件服务器')}
          rules={[{ type: 'email', message: '请填写一个邮箱地址，例如 name@example.gov.cn' }]}
        >
          <Input maxLength={254} autoComplete="email" />
        </Form.Item>
        <Form.Item name="byEmail" label="邮件发送哪些">
          <Select options={[...RULE_OPTIONS]} />
        </Form.Item>
        <Form.Item
          name="webhookAddress"
          label="网关的接收地址（如手机号码）"
          {...notSetUp(channels.webhook, '网关')}
          rules={[{ pattern: /^\S*$/, message: '接收地址不含空格' }]}
        >
          <Input maxLength={60} autoComplete="tel" />
        </Form.Item>
        <Form.Item name="byWebhook" label="网关发送哪些">
          <Select options={[...RULE_OPTIONS]} />
        </Form.Item>
        <Form.Item name="quietFrom" label="免打扰开始（北京时间）" rules={[TIME]}>
          <Input maxLength={5} placeholder="22:00" autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="quietTo"
          label="免打扰结束"
          extra="早于开始的，为次日；这段时间的通知在结束时发送，紧急的除外。"
          dependencies={['quietFrom']}
          rules={[
            TIME,
            ({ getFieldValue }) => ({
              validator: (_rule, to: string) =>
                (to === '') === (getFieldValue('quietFrom') === '')
                  ? Promise.resolve()
                  : Promise.reject(new Error('开始和结束请同时填写，或者都不填')),
            }),
          ]}
        >
          <Input maxLength={5} placeholder="07:30" autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item name="quietOnDaysOff" valuePropName="checked">
        <Checkbox>休息日、节假日全天免打扰</Checkbox>
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={put.isPending}>
        保存
      </Button>
    </Form>
  );
}
