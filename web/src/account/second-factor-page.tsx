import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { PageHead } from '../common/page-head.js';
import { useCurrentSession, useLogOut } from '../session/use-session.js';
import { useSecondFactorChanged } from './queries.js';
import { SecondFactorSetup } from './second-factor-setup.js';

/** Comes before anything else for whoever administers or approves in production. */
export function SecondFactorPage() {
  const { user } = useCurrentSession();
  const navigate = useNavigate();
  const changed = useSecondFactorChanged();
  const logOut = useLogOut();
  return (
    <main className="entry" id="content">
      <section className="entry-card">
        <PageHead
          title="设置动态口令"
          lead={
            user.secondFactorRequired === true
              ? '您的角色必须使用动态口令，请先设置再使用系统。'
              : `用户：${user.displayName}`
          }
        />
        <SecondFactorSetup
          onDone={() => {
            void changed().then(() => navigate('/', { replace: true }));
          }}
        />
        <div className="form-actions">
          <Button
            type="link"
            onClick={() => {
              logOut.mutate();
            }}
          >
            退出登录
          </Button>
        </div>
      </section>
    </main>
  );
}
