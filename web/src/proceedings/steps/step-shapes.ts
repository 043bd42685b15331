import type { ProceedingKind } from '../proceeding-terms.js';
import {
  APPELLANT_LABELS,
  COMPLAINANT_LABELS,
  PROCEDURE_LABELS,
  ROLE_LABELS,
  ROUTE_LABELS,
} from '../proceeding-terms.js';

export type Control =
  'day' | 'days' | 'round' | 'line' | 'text' | 'agreed' | 'level' | Readonly<Record<string, string>>;

export interface StepField {
  readonly name: string;
  readonly label: string;
  readonly control: Control;
  readonly needed: boolean;
  readonly extra?: string;
}

type Shape = Omit<StepField, 'needed' | 'name'> & { readonly name?: string };

const SHAPES: Readonly<Record<string, Shape>> = {
  caseNumber: { label: '复议案号', control: 'line' },
  docketNo: { label: '案号', control: 'line' },
  court: { label: '法院', control: 'line', extra: '不填的，不变' },
  body: { label: '复议机关', control: 'line' },
  procedure: { label: '审理程序', control: PROCEDURE_LABELS },
  reason: { label: '理由', control: 'text' },
  changeReason: { name: 'reason', label: '补充、更改的原因', control: 'text' },
  days: { label: '延长（日，合计最长 30）', control: 'days' },
  until: { label: '延长至', control: 'day' },
  hearingOn: { label: '开庭之日', control: 'day' },
  place: { label: '地点', control: 'line' },
  agreed: { label: '调解的结果', control: 'agreed' },
  appellant: { label: '上诉人', control: APPELLANT_LABELS },
  level: { label: '审级', control: 'level' },
  complainant: { label: '提出的人', control: COMPLAINANT_LABELS },
  route: { label: '途径', control: ROUTE_LABELS },
  role: { label: '本机关的地位', control: ROLE_LABELS },
  review: { label: '此前的复议的编号', control: 'line' },
  round: { label: '针对第几次答复', control: 'round' },
  note: { label: '说明', control: 'text' },
};

/** Fields that a step has besides its day and a note; a star: without it the step says nothing. */
const FIELDS: Readonly<Record<ProceedingKind, Readonly<Record<string, readonly string[]>>>> = {
  review: {
    accepted: ['caseNumber', 'procedure'],
    notAccepted: ['reason'],
    procedureChosen: ['procedure*'],
    extended: ['days*'],
    stayed: ['reason'],
    mediated: ['agreed*'],
    amended: ['changeReason*', 'caseNumber', 'body', 'complainant', 'round'],
  },
  lawsuit: {
    docketed: ['docketNo', 'court', 'procedure'],
    notDocketed: ['reason'],
    procedureChosen: ['procedure*'],
    hearingSet: ['hearingOn*', 'place'],
    extended: ['until*'],
    stayed: ['reason'],
    appealed: ['appellant'],
    instanceOpened: ['level*', 'court', 'docketNo'],
    amended: ['changeReason*', 'docketNo', 'court', 'complainant', 'route', 'role', 'review', 'round'],
  },
};

/** The fields of a step, in the order of a form; those of a decision are a form of their own. */
export function fieldsOf(kind: ProceedingKind, type: string): readonly StepField[] {
  const told = FIELDS[kind][type] ?? [];
  return [...told, 'note'].flatMap((one) => {
    const name = one.replace('*', '');
    const shape = SHAPES[name];
    return shape === undefined ? [] : [{ name, needed: one.endsWith('*'), ...shape }];
  });
}
