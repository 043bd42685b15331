import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { ProceedingItem, Vocabularies } from '../api/types.js';
import { labelIn } from '../common/terms.js';
import type { Place } from '../shell/place.js';
import { ContestedCases } from './contested-cases.js';
import { KIND_LABELS } from './list-filter.js';
import { NextTerm } from './next-term.js';
import { proceedingPath } from './proceeding-path.js';

/** Stages in which nothing is left to come. */
const OVER: readonly ProceedingItem['stage'][] = ['refused', 'effective'];

function wayOf({ route, role }: ProceedingItem): string | undefined {
  if (role === 'reviewBody') return '作为复议机关参加';
  if (route === null) return undefined;
  return route === 'afterReview' ? '复议后起诉' : '直接起诉';
}

const isOver = ({ kind, stage }: ProceedingItem): boolean =>
  OVER.includes(stage) || (kind === 'review' && stage === 'decided');

export interface ColumnsOf {
  readonly place: Place;
  readonly words: Vocabularies | undefined;
  readonly today: string | undefined;
}

export const columnsOf = ({ place, words, today }: ColumnsOf): TableColumnsType<ProceedingItem> => [
  {
    title: '编号、案号',
    key: 'number',
    width: 172,
    render: (_, { kind, ref, number }) => (
      <>
        <Link to={proceedingPath(place, kind, ref)}>{number ?? ref}</Link>
        {number !== null && number !== ref && <span className="sub code">{ref}</span>}
      </>
    ),
  },
  {
    title: '类别',
    key: 'kind',
    width: 104,
    render: (_, item) => (
      <>
        {KIND_LABELS[item.kind]}
        <span className="sub">{wayOf(item)}</span>
      </>
    ),
  },
  {
    title: '所涉申请',
    key: 'cases',
    className: 'wide-text',
    render: (_, { cases }) => <ContestedCases place={place} cases={cases} />,
  },
  { title: '复议机关、法院', key: 'body', width: 150, render: (_, { body }) => body ?? '—' },
  {
    title: '提出',
    key: 'filedOn',
    width: 112,
    render: (_, { filedOn, acceptedOn }) => (
      <>
        <span className="day">{filedOn ?? '—'}</span>
        {acceptedOn !== null && <span className="sub">受理 {acceptedOn}</span>}
      </>
    ),
  },
  {
    title: '状态',
    key: 'stage',
    width: 150,
    render: (_, item) => (
      <span className={isOver(item) ? 'stage stage-over' : 'stage'}>{item.stageLabel}</span>
    ),
  },
  {
    title: '结果',
    key: 'result',
    width: 140,
    render: (_, { disposal, result, concludedOn }) => (
      <>
        {disposal ?? '—'}
        {(result !== null || concludedOn !== null) && (
          <span className="sub">
            {[result && labelIn(words?.results, result), concludedOn].filter(Boolean).join('，')}
          </span>
        )}
      </>
    ),
  },
  {
    title: '本机关的下一期限',
    key: 'next',
    width: 196,
    render: (_, { next }) => <NextTerm clock={next} today={today} />,
  },
];
