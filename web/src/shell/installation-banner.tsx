import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, client } from '../api/client.js';
import { SESSION_KEY } from '../api/query-client.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useCurrentSession } from '../session/use-session.js';

function useRemoveDemonstration() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(client.DELETE('/api/v1/demonstration')),
    onSuccess: async () => {
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
    },
  });
}

function RemoveDemonstration() {
  const [open, setOpen] = useState(false);
  const remove = useRemoveDemonstration();
  const { message } = App.useApp();
  const confirm = (): void => {
    remove.mutate(undefined, { onSuccess: () => void message.success('演示数据已清除') });
  };
  return (
    <>
      <Button
        size="small"
        danger
        onClick={() => {
          setOpen(true);
        }}
      >
        清除演示数据
      </Button>
      <Modal
        title="清除演示数据"
        open={open}
        okText="清除"
        cancelText="暂不清除"
        okButtonProps={{ danger: true, loading: remove.isPending }}
        onOk={confirm}
        onCancel={() => {
          setOpen(false);
        }}
      >
        <p>演示机关及其全部案件、数据和文件将被永久删除，不能恢复。您自己登记的机关不受影响。</p>
        <p>清除之后，请登记第一个真实机关。</p>
        <ProblemAlert error={remove.error} title="演示数据没有清除" />
      </Modal>
    </>
  );
}

/** What everybody must know about this installation: made-up data, one person in all duties. */
export function InstallationBanner() {
  const { installation, user } = useCurrentSession();
  const alone = user.singlePersonOffice === true;
  if (!installation.demonstration && !installation.dutiesCombined && !alone) return null;
  return (
    <aside className="installation" aria-label="系统提示">
      {installation.demonstration && (
        <p>
          <strong className="tag-demonstration">演示数据</strong>
          系统中现有的机关、案件和数字均为虚构，仅供熟悉功能，不得对外报送。
          {user.may.includes('install') && <RemoveDemonstration />}
        </p>
      )}
      {installation.dutiesCombined && (
        <p>
          <strong className="tag-duties">职责合一</strong>
          管理员同时具有各项业务角色；本人经办的事项仍须由第二人审批。
        </p>
      )}
      {alone && (
        <p>
          <strong className="tag-duties">一人单位</strong>
          本机关已声明由一人承担全部岗位，系统管理、审计可与其他角色兼任。
        </p>
      )}
    </aside>
  );
}
