import { App, Button, Modal, Space } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../common/problem-alert.js';
import { ProofDialog } from './proof-dialog.js';
import {
  useRemoveSecondFactor,
  useRenewRecoveryCodes,
  useSecondFactor,
  useSecondFactorChanged,
} from './queries.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactorSetup } from './second-factor-setup.js';

function Removal({ onClose }: { readonly onClose: () => void }) {
  const remove = useRemoveSecondFactor();
  const { message } = App.useApp();
  return (
    <ProofDialog
      name="remove-second-factor"
      title="停用动态口令"
      okText="停用"
      danger
      pending={remove.isPending}
      error={remove.error}
      failure="没有停用"
      onCancel={onClose}
      onProof={(proof) => {
        remove.mutate(proof, {
          onSuccess: () => {
            void message.success('动态口令已停用');
            onClose();
          },
        });
      }}
    />
  );
}

function Renewal({ onClose }: { readonly onClose: () => void }) {
  const renew = useRenewRecoveryCodes();
  if (renew.data)
    return (
      <Modal open title="新的恢复码" footer={null} mask={{ closable: false }} onCancel={onClose}>
        <p>原有的恢复码已经作废。请把下面的恢复码记在安全的地方：每个只能用一次，关闭后不再显示。</p>
        <RecoveryCodes codes={renew.data.recoveryCodes} onDone={onClose} />
      </Modal>
    );
  return (
    <ProofDialog
      name="renew-recovery-codes"
      title="换发恢复码"
      okText="换发"
      pending={renew.isPending}
      error={renew.error}
      failure="没有换发"
      onCancel={onClose}
      onProof={(proof) => {
        renew.mutate(proof);
      }}
    >
      <p>恢复码遗失、被他人看到或者快要用完时换发，原有的全部作废。</p>
    </ProofDialog>
  );
}

/** Whether one's own account has a second factor; sets it up, renews its recovery codes, removes it. */
export function SecondFactorPanel() {
  const factor = useSecondFactor();
  const changed = useSecondFactorChanged();
  const [open, setOpen] = useState<'setUp' | 'renew' | 'remove'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const state = factor.data;
  return (
    <section className="page-section" aria-label="动态口令">
      <header className="section-head">
        <h2>动态口令</h2>
        {state?.enabled === false && (
          <Button
            type="primary"
            onClick={() => {
              setOpen('setUp');
            }}
          >
            设置动态口令
          </Button>
        )}
        {state?.enabled === true && (
          <Space>
            <Button
              onClick={() => {
                setOpen('renew');
              }}
            >
              换发恢复码
            </Button>
            {!state.required && (
              <Button
                onClick={() => {
                  setOpen('remove');
                }}
              >
                停用
              </Button>
            )}
          </Space>
        )}
      </header>
      <ProblemAlert error={factor.error} title="动态口令没有打开" onRetry={() => void factor.refetch()} />
      {state && (
        <p>
          {state.enabled
            ? `已启用，还有 ${state.recoveryCodesLeft} 个恢复码。`
            : '没有启用。启用后，登录时除密码外还要填写手机上的 6 位数字。'}
        </p>
      )}
      {open === 'setUp' && (
        <Modal open title="设置动态口令" footer={null} mask={{ closable: false }} onCancel={close}>
          <SecondFactorSetup
            onDone={() => {
              close();
              void changed();
            }}
          />
        </Modal>
      )}
      {open === 'renew' && <Renewal onClose={close} />}
      {open === 'remove' && <Removal onClose={close} />}
    </section>
  );
}
