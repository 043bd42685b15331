import { Alert, App, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { DeliveryRelease, HeldDeliveries } from '../api/types.js';
import { minuteOf } from '../common/instants.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { useHeldDeliveries, useReleaseDeliveries } from './queries.js';

type Choice = NonNullable<DeliveryRelease['send']>;

/** Says to whoever runs the installation that nothing is sent since a restore, and lets them decide what is. */
export function HeldBanner() {
  const held = useHeldDeliveries(useMay()('install'));
  const [open, setOpen] = useState(false);
  if (held.data === undefined || held.data.heldSince === null) return null;
  const { heldSince, newer, older } = held.data;
  return (
    <>
      <Alert
        className="held-banner"
        type="warning"
        showIcon
        title="邮件和网关的通知已暂停发送"
        description={`系统于 ${minuteOf(heldSince)} 由备份恢复，为免重复，暂停发送：恢复以后产生的 ${newer} 条，备份里尚未发送的 ${older} 条。系统内的通知不受影响。`}
        action={
          <Button
            onClick={() => {
              setOpen(true);
            }}
          >
            恢复发送
          </Button>
        }
      />
      {open && (
        <ReleaseDialog
          held={held.data}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function ReleaseDialog({ held, onClose }: { readonly held: HeldDeliveries; readonly onClose: () => void }) {
  const [send, setSend] = useState<Choice>('newer');
  const release = useReleaseDeliveries();
  const { message } = App.useApp();
  const confirm = (): void => {
    if (release.isPending) return;
    release.mutate(
      { send },
      {
        onSuccess: ({ sent, dropped }) => {
          void message.success(`已恢复发送：排入发送 ${sent} 条，不再发送 ${dropped} 条`);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title="恢复发送"
      okText="恢复发送"
      cancelText="取消"
      confirmLoading={release.isPending}
      onOk={confirm}
      onCancel={onClose}
    >
      <ProblemAlert error={release.error} title="没有恢复发送" />
      <Radio.Group
        className="setting-choices"
        aria-label="暂停期间的通知发送哪些"
        value={send}
        onChange={(event) => {
          setSend(event.target.value as Choice);
        }}
      >
        <Radio value="newer">
          <strong>只发送恢复以后产生的（{held.newer} 条）</strong>
          <span className="sub">备份以后、恢复以前发送过的，可能再次产生并发送。</span>
        </Radio>
        <Radio value="all">
          <strong>连同备份里尚未发送的（再加 {held.older} 条）</strong>
          <span className="sub">这些在备份以后可能已经发送过。</span>
        </Radio>
        <Radio value="none">
          <strong>都不发送</strong>
          <span className="sub">只在系统内提醒；以后产生的照常发送。</span>
        </Radio>
      </Radio.Group>
    </Modal>
  );
}
