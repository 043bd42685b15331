import { Spin } from 'antd';
import { ProblemAlert } from '../common/problem-alert.js';
import { useNotificationSettings } from './queries.js';
import { SettingsForm } from './settings-form.js';
import { TestMessage } from './test-message.js';

/** How one is told, besides in the product. */
export function NotificationSettingsPanel() {
  const settings = useNotificationSettings();
  return (
    <section className="page-section" aria-label="提醒设置">
      <header className="section-head">
        <h2>提醒设置</h2>
      </header>
      <p className="page-lead">通知总在系统内显示；填写了接收地址的，另外发送邮件或者交给网关（如短信）。</p>
      <ProblemAlert error={settings.error} title="提醒设置没有打开" onRetry={() => void settings.refetch()} />
      {settings.isPending && <Spin />}
      {settings.data && (
        <>
          <SettingsForm settings={settings.data} />
          <TestMessage settings={settings.data} />
        </>
      )}
    </section>
  );
}
