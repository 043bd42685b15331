import type { AlertSubject } from '../../law/alerts/keys.js';
import { yearOf, type LocalDate } from '../../law/local-date.js';

interface Place {
  readonly subject: AlertSubject;
  readonly key: string;
  readonly name: string;
}

const PAGE: Readonly<Record<AlertSubject, (place: Place) => string>> = {
  case: ({ name }) => `cases/${encodeURIComponent(name)}`,
  review: ({ name }) => `proceedings/reviews/${encodeURIComponent(name)}`,
  lawsuit: ({ name }) => `proceedings/lawsuits/${encodeURIComponent(name)}`,
  report: () => 'report',
  sheet: () => 'figure-sheets',
};

/** The year that the page is opened in: that of the report or sheet, otherwise the running one. */
const yearIn = ({ subject, key }: Place, today: LocalDate): string =>
  subject === 'report' || subject === 'sheet' ? key.slice(0, 4) : String(yearOf(today));

/** The page of the web interface on which something can be done about it. */
export const alertPath = (code: string, place: Place, today: LocalDate): string =>
  `/agencies/${encodeURIComponent(code)}/years/${yearIn(place, today)}/${PAGE[place.subject](place)}`;
