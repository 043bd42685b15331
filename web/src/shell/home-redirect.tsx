import { Spin } from 'antd';
import { Navigate, useParams } from 'react-router';
import { startsWithCases } from '../cases/case-roles.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useCurrentSession } from '../session/use-session.js';
import { placePath } from './place.js';
import { useAgencies, useYears } from './queries.js';

/** Opens the day's work of whoever only handles cases; in the latest year; for the others the tables of the agency in the address, else of one's own, in the year that is due to be reported. */
export function HomeRedirect() {
  const { user } = useCurrentSession();
  const { code } = useParams();
  const agencies = useAgencies();
  const known = agencies.data ?? [];
  const wanted = known.find((agency) => agency.code === (code ?? user.agencyCode));
  const home = wanted ?? known.find((agency) => !agency.parentCode) ?? known[0];
  const years = useYears(home?.code);
  const error = agencies.error ?? years.error;
  if (error !== null) return <ProblemAlert error={error} title="没有打开首页" />;
  if (home === undefined || years.data === undefined) return <Spin description="正在载入" fullscreen />;
  const handles = startsWithCases(user.roles);
  const year = handles ? Math.max(...years.data.years, years.data.defaultYear) : years.data.defaultYear;
  return <Navigate to={placePath({ code: home.code, year }, handles ? 'home' : 'tables')} replace />;
}
