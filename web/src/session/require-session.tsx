import { Spin } from 'antd';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ProblemAlert } from '../common/problem-alert.js';
import { SessionContext, useSession } from './use-session.js';

/** Lets through who is logged in; sends everybody to the step that has to come first. */
export function RequireSession() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.isPending) return <Spin fullscreen description="正在载入" />;
  if (session.isError) {
    return (
      <main className="entry">
        <ProblemAlert error={session.error} title="页面没有打开" onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === null) {
    return <Navigate to={`/login?from=${encodeURIComponent(pathname + search)}`} replace />;
  }
  const { user, installation } = session.data;
  const mustChangePassword = session.data.mustChangePassword ?? user.passwordChangeRequired;
  if (mustChangePassword && pathname !== '/password') return <Navigate to="/password" replace />;
  const next = ['/password', '/second-factor'];
  if (user.secondFactorRequired === true && !next.includes(pathname))
    return <Navigate to="/second-factor" replace />;
  if (installation.needsFirstAgency && ![...next, '/first-agency'].includes(pathname)) {
    return <Navigate to="/first-agency" replace />;
  }
  return (
    <SessionContext value={session.data}>
      <Outlet />
    </SessionContext>
  );
}
