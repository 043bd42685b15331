import { NavLink, Outlet } from 'react-router';
import { useCurrentSession } from '../session/use-session.js';
import { InstallationBanner } from './installation-banner.js';
import { seesCases } from '../cases/case-roles.js';
import { useNearestPlace } from './nearest-place.js';
import { placePath, SECTION_LABELS, SECTIONS } from './place.js';
import { PlaceSwitch } from './place-switch.js';
import { UserMenu } from './user-menu.js';

export function Shell() {
  const place = useNearestPlace();
  const { user } = useCurrentSession();
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        跳到正文
      </a>
      <header className="top-bar">
        <span className="product">政府信息公开</span>
        <nav aria-label="栏目" className="sections">
          {SECTIONS.filter((section) => section !== 'cases' || seesCases(user.roles)).map((section) => (
            <NavLink key={section} to={place ? placePath(place, section) : '/'}>
              {SECTION_LABELS[section]}
            </NavLink>
          ))}
          <NavLink to="/agencies" end>
            机关
          </NavLink>
          {user.roles.includes('admin') && <NavLink to="/people">人员</NavLink>}
          {user.roles.includes('auditor') && <NavLink to="/audit">审计</NavLink>}
        </nav>
        {place !== undefined && <PlaceSwitch place={place} />}
        <UserMenu />
      </header>
      <InstallationBanner />
      <main id="content" className="page" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
