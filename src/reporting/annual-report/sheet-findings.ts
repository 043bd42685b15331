import type { SheetState } from '../../domain/figure-sheet/life.js';
import type { SubmissionFinding } from './submission-findings.js';

/** A sheet by which a unit was asked for figures of the year. */
export interface SheetStanding {
  readonly number: number;
  readonly unit: string;
  readonly state: SheetState;
  /** Whether it asks for anything of table 二. */
  readonly ofTable: boolean;
}

/** A figure as the accepted sheets add it up, and as it stands now, both as printed. */
export interface TakenFigure {
  readonly item: string;
  readonly label: string;
  readonly measure: string;
  readonly ofTable: boolean;
  readonly accepted: number;
  /** Null: it is not there any more. */
  readonly standing: number | null;
}

export interface SheetInputs {
  readonly sheets: readonly SheetStanding[];
  readonly taken: readonly TakenFigure[];
}

const AWAITED: Partial<Record<SheetState, string>> = {
  open: '还没有报回，请催报',
  sentBack: '退回后还没有重新报回，请催报',
  answered: '已经报回，还没有采用，请核对后采用或者退回',
};

const sectionOf = ({ ofTable }: { readonly ofTable: boolean }): string =>
  ofTable ? 'proactive' : 'overview';

/** A unit that was asked and whose figures are not in the report, and a figure that is not what its units reported. */
export const sheetFindings = ({ sheets, taken }: SheetInputs): SubmissionFinding[] => [
  ...sheets.flatMap((sheet): SubmissionFinding[] => {
    const why = AWAITED[sheet.state];
    if (why === undefined) return [];
    const { number, unit } = sheet;
    const message = `${unit}的填报单（第 ${number} 号）${why}；不等的，说明理由。`;
    return [{ id: `sheet.awaited:${number}`, severity: 'reason', section: sectionOf(sheet), message }];
  }),
  ...taken.flatMap((figure): SubmissionFinding[] => {
    const { item, label, measure, accepted, standing } = figure;
    if (standing === accepted) return [];
    const now = standing === null ? '现在没有数据' : `现在的数据是 ${standing} ${measure}`;
    const message = `“${label}”采用的填报单共 ${accepted} ${measure}，${now}。请核对，由单位重报或者改正数据；确有不同的，说明理由。`;
    return [
      {
        id: `sheet.differs:${item} ${accepted}/${standing ?? ''}`,
        severity: 'reason',
        section: sectionOf(figure),
        message,
      },
    ];
  }),
];
