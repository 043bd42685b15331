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
  const { mustChangePassword, installation } = session.data;
  if (mustChangePassword === true && pathname !== '/password') return <Navigate to="/password" replace />;
  if (installation.needsFirstAgency && !['/password', '/first-agency'].includes(pathname)) {
    return <Navigate to="/first-agency" replace />;
  }
  return (
    <SessionContext value={session.data}>
      <Outlet />
    </SessionContext>
  );
}
