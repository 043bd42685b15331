import { Select } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { AgencySelect } from './agency-select.js';
import { placePath, sectionOf, type Place } from './place.js';
import { useYears } from './queries.js';

/** Chooses agency and year for all working pages, and stays on the page that is open. */
export function PlaceSwitch({ place }: { readonly place: Place }) {
  const years = useYears(place.code);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const yearOptions = [...new Set([...(years.data?.years ?? []), place.year])].sort((a, b) => b - a);
  const go = (next: Place): void => void navigate(placePath(next, sectionOf(pathname)));
  return (
    <div className="place-switch">
      <AgencySelect
        aria-label="机关"
        className="place-agency"
        value={place.code}
        popupMatchSelectWidth={320}
        onChange={(code) => {
          go({ ...place, code });
        }}
      />
      <Select
        aria-label="年度"
        className="place-year"
        value={place.year}
        options={yearOptions.map((year) => ({ value: year, label: `${year}年` }))}
        onChange={(year: number) => {
          go({ ...place, year });
        }}
      />
    </div>
  );
}
