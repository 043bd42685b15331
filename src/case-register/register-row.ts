import { maskName } from '../cases/mask-name.js';
import type {
  ApplicationRecord,
  LawsuitRecord,
  ReviewRecord,
} from '../imports/ledger/records/record-schemas.js';
import type { RowValue } from '../imports/register-workbook/excel-values.js';
import { OVERVIEW_COLUMNS, overviewRow, proceedingNote } from '../imports/register-workbook/overview-rows.js';

export type RegisterCell = RowValue | undefined;

/** The due day stands before the day of the answer. */
const DUE_AT = OVERVIEW_COLUMNS.findIndex(([heading]) => heading === '答复日期');
const DUE_COLUMN = ['到期日', 13] as const;

/** The 台账 of DOMAIN §11.17: what the overview of the register has, with who works on it and by when. */
export const REGISTER_COLUMNS: readonly (readonly [heading: string, width: number])[] = [
  ...OVERVIEW_COLUMNS.slice(0, DUE_AT).map(([heading, width]) =>
    heading === '承办单位' ? (['承办单位/人', width] as const) : ([heading, width] as const),
  ),
  DUE_COLUMN,
  ...OVERVIEW_COLUMNS.slice(DUE_AT),
];
export const DAY_COLUMNS: ReadonlySet<string> = new Set(['收到日期', '到期日', '答复日期', '送达日']);

export interface RegisterLine {
  readonly record: ApplicationRecord;
  /** From 1. */
  readonly number: number;
  readonly agencyName: string;
  readonly assignee: string | null;
  readonly dueOn: string | null;
  readonly voided: boolean;
  readonly proceedings: readonly (ReviewRecord | LawsuitRecord)[];
}

/** One line of the 台账; names of people are masked unless somebody has said why not. */
export function registerRow(line: RegisterLine, masked: boolean): RegisterCell[] {
  const { record, number, agencyName, assignee, dueOn, proceedings } = line;
  const office = assignee === null ? agencyName : `${agencyName}\n${assignee}`;
  const notes = proceedings.map((each) => proceedingNote(each).note);
  const row = overviewRow(masked ? withMaskedNames(record) : record, number, office, notes);
  // The last column holds the remarks.
  if (line.voided) row.push(withRemark('案号已作废', row.pop()));
  return [...row.slice(0, DUE_AT), dueOn === null ? undefined : { day: dueOn }, ...row.slice(DUE_AT)];
}

const withRemark = (remark: string, others: RegisterCell): string =>
  typeof others === 'string' && others !== '' ? `${remark}\n${others}` : remark;

/** Whether a third party is a person is not told: all of them are masked. */
function withMaskedNames(record: ApplicationRecord): ApplicationRecord {
  const { applicant, coApplicants, events } = record;
  return {
    ...record,
    applicant: { ...applicant, name: maskName(applicant.name, applicant.type) },
    ...(coApplicants && {
      coApplicants: coApplicants.map((person) => ({ ...person, name: maskName(person.name, person.type) })),
    }),
    ...(events && {
      events: events.map((event) =>
        'party' in event && event.party ? { ...event, party: maskName(event.party, 'naturalPerson') } : event,
      ),
    }),
  };
}
