import { Button, Form } from 'antd';
import { Navigate, useNavigate } from 'react-router';
import type { NewAgency } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { withoutBlanks } from '../common/without-blanks.js';
import { useCurrentSession, useLogOut } from '../session/use-session.js';
import { AgencyFields } from './agency-fields.js';
import { useAddAgency } from './queries.js';

/** An installation without an agency can do nothing else. */
export function FirstAgencyPage() {
  const { installation } = useCurrentSession();
  const add = useAddAgency();
  const logOut = useLogOut();
  const navigate = useNavigate();
  if (!installation.needsFirstAgency) return <Navigate to="/" replace />;
  return (
    <main className="entry" id="content">
      <section className="entry-card entry-card-wide">
        <PageHead
          title="登记第一个机关"
          lead="请登记使用本系统的最上一级机关。下级部门、乡镇以后可以在“机关”栏目逐个添加。"
        />
        <ProblemAlert error={add.error} title="没有保存" />
        <Form<NewAgency>
          layout="vertical"
          name="agency"
          onFinish={(fields) => {
            add.mutate(withoutBlanks(fields), { onSuccess: () => void navigate('/', { replace: true }) });
          }}
        >
          <AgencyFields withParent={false} />
          <div className="form-actions">
            <Button type="primary" htmlType="submit" loading={add.isPending}>
              保存并开始使用
            </Button>
            <Button
              onClick={() => {
                logOut.mutate();
              }}
            >
              退出登录
            </Button>
          </div>
        </Form>
      </section>
    </main>
  );
}
