import { NavLink, Outlet } from 'react-router';
import { Bell } from '../notifications/bell.js';
import { useMay } from '../session/use-session.js';
import { InstallationBanner } from './installation-banner.js';
import { useNearestPlace } from './nearest-place.js';
import { placePath, SECTION_LABELS, SECTION_RULES, SECTIONS } from './place.js';
import { PlaceSwitch } from './place-switch.js';
import { UserMenu } from './user-menu.js';

export function Shell() {
  const place = useNearestPlace();
  const may = useMay();
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        跳到正文
      </a>
      <header className="top-bar">
        <span className="product">政府信息公开</span>
        {place !== undefined && <PlaceSwitch place={place} />}
        <Bell />
        <UserMenu />
        <nav aria-label="栏目" className="sections">
          {SECTIONS.filter((section) => may(SECTION_RULES[section])).map((section) => (
            <NavLink key={section} to={place ? placePath(place, section) : '/'}>
              {SECTION_LABELS[section]}
            </NavLink>
          ))}
          <NavLink to="/agencies" end>
            机关
          </NavLink>
          {may('reportChecks') && <NavLink to="/report-checks">年报检查</NavLink>}
          <NavLink to="/calendar">节假日</NavLink>
          {may('administer') && <NavLink to="/people">人员</NavLink>}
          {may('auditTrail') && <NavLink to="/audit">审计</NavLink>}
        </nav>
      </header>
      <InstallationBanner />
      <main id="content" className="page" tabIndex={-1}>
        <Outlet context={place} />
      </main>
    </div>
  );
}
