import { addDays, firstDayOf, localDate, yearOf } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';
import type { DocumentRecord, FigureRecord } from '../imports/ledger/records/record-schemas.js';
import { printedFigure } from '../reporting/definition/printed-figure.js';
import type { Chance } from './chance.js';
import type { DemonstrationAgency } from './demonstration-agencies.js';
import type { TimeLine } from './time-line.js';

const TITLES: readonly [string, ...string[]] = [
  '农村住房建设管理办法',
  '城市供水价格管理规定',
  '公共停车场管理办法',
  '政府投资项目管理办法',
  '城乡居民临时救助办法',
];
/** Documents of earlier years that are still in force when the demonstration begins. */
const OLDER = 3;

const isSmall = ({ kind }: DemonstrationAgency): boolean => kind === 'townshipGovernment';

/** Normative documents of a government and its departments: some older ones, one or two each year, and one repealed. */
export function demonstrationDocuments(
  agency: DemonstrationAgency,
  today: LocalDate,
  chance: Chance,
  time: TimeLine,
): DocumentRecord[] {
  if (isSmall(agency)) return [];
  const year = yearOf(today);
  const years = [...Array.from({ length: OLDER }, () => year - 3), year - 1, year - 1, year];
  return years.flatMap((issuedIn, index) => {
    const issuedOn = addDays(firstDayOf(issuedIn), chance.between(20, 330));
    if (!time.isPast(issuedOn)) return [];
    const repealed: Pick<DocumentRecord, 'endedOn' | 'endedHow'> =
      index === 0 ? { endedOn: localDate(`${year - 1}-06-30`), endedHow: 'repealed' } : {};
    const title = `${agency.name}关于印发《演示县${TITLES[index % TITLES.length] ?? TITLES[0]}》的通知`;
    return [
      {
        kind: 'document' as const,
        agency: agency.code,
        type: 'normativeDocument' as const,
        title,
        documentNo: `${agency.mark}规〔${issuedIn}〕${index + 1}号`,
        issuedOn,
        ...repealed,
      },
    ];
  });
}

/** Figures of table 二 for last year, supplied and confirmed; those of this year are still to come, as in every office. */
export function demonstrationFigures(
  agency: DemonstrationAgency,
  documents: readonly DocumentRecord[],
  today: LocalDate,
): FigureRecord[] {
  const year = yearOf(today) - 1;
  const inYear = (day: LocalDate | undefined): boolean => day !== undefined && yearOf(day) === year;
  const inForce = documents.filter(
    ({ issuedOn, endedOn }) =>
      yearOf(issuedOn) <= year && !(endedOn !== undefined && yearOf(endedOn) <= year),
  );
  const values: Readonly<Record<string, number>> = {
    'regulations.issued': 0,
    'regulations.repealed': 0,
    'regulations.inForce': 0,
    'normativeDocuments.issued': documents.filter(({ issuedOn }) => inYear(issuedOn)).length,
    'normativeDocuments.repealed': documents.filter(({ endedOn }) => inYear(endedOn)).length,
    'normativeDocuments.inForce': inForce.length,
    'licensing.decisions': agency.decisions.licensing,
    'punishment.decisions': agency.decisions.punishment,
    'coercion.decisions': agency.decisions.coercion,
    'fees.amountWan': printedFigure('wan', agency.feesFen),
  };
  return Object.entries(values).map(([item, value]) => ({
    kind: 'figure',
    agency: agency.code,
    year,
    item,
    value,
    scope: 'own',
    source: item.startsWith('fees.') ? '财务室' : '法制机构',
    confirmedBy: '办公室主任（演示）',
    ...(localDate(`${year + 1}-01-10`) <= today && { confirmedOn: localDate(`${year + 1}-01-10`) }),
  }));
}
