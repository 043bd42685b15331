import type { ReactNode } from 'react';
import type { ReportDifferences } from '../../api/types.js';
import { minuteOf } from '../../common/instants.js';
import { useMay } from '../../session/use-session.js';
import { useVocabularies } from '../../shell/queries.js';
import type { Place } from '../../shell/place.js';
import { ChangedFigures } from './changed-figures.js';
import { RecordLink } from './record-link.js';
import { changesOf } from './record-words.js';

interface Props {
  readonly place: Place;
  readonly found: ReportDifferences;
}

function Group({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <div className="difference-group">
      <h3>
        {title}
        <span className="checks-count">{count} 处</span>
      </h3>
      {children}
    </div>
  );
}

function Records({
  place,
  records,
}: {
  readonly place: Place;
  readonly records: ReportDifferences['records'];
}) {
  const terms = useVocabularies().data;
  const sees = useMay()('cases');
  return (
    <ul>
      {records.map((record) => (
        <li key={`${record.kind} ${record.ref} ${JSON.stringify(record.before)}`}>
          <RecordLink place={place} record={record} sees={sees} />：
          {changesOf(record.before, record.after, terms).join('；')}
        </li>
      ))}
    </ul>
  );
}

function Changed({
  removed,
  added,
}: {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}) {
  return (
    <>
      {removed.map((text) => (
        <p key={text}>
          <span className="difference-mark">原有</span>
          <del>{text}</del>
        </p>
      ))}
      {added.map((text) => (
        <p key={text}>
          <span className="difference-mark">现有</span>
          <ins>{text}</ins>
        </p>
      ))}
    </>
  );
}

/** What was asked for in between, before what came of it. */
function Because({ because }: Pick<ReportDifferences, 'because'>) {
  return because.map(({ type, at, by, reason }) => (
    <p key={`${at} ${type}`} className="report-words">
      <strong>
        {minuteOf(at)} {by}
        {type === 'returned' ? '退回，理由：' : '开始更正，更正说明：'}
      </strong>
      {reason}
    </p>
  ));
}

/** Every difference by name: cells and what moved them, items of table 二, records, paragraphs, reasons. */
export function DifferenceLists({ place, found }: Props) {
  const { cells, figures, records, prose, reasons, because, before, after } = found;
  const same = cells.length + figures.length + records.length + prose.length + reasons.length === 0;
  return (
    <div className="differences">
      <p role="status">
        {same ? `${before}与${after}没有差别。` : `${before}（划去的）与${after}（下划线的）不同：`}
      </p>
      <Because because={because} />
      <Group title="表三、表四的格" count={cells.length}>
        <ChangedFigures place={place} changes={cells} />
      </Group>
      <Group title="表二的数据" count={figures.length}>
        <ChangedFigures place={place} changes={figures} />
      </Group>
      <Group title="记录" count={records.length}>
        <Records place={place} records={records} />
      </Group>
      <Group title="文字" count={prose.length}>
        {prose.map(({ heading, removed, added }) => (
          <div key={heading} className="difference-prose">
            <h4>{heading}</h4>
            <Changed removed={removed} added={added} />
          </div>
        ))}
      </Group>
      <Group title="对校核结果说明的理由" count={reasons.length}>
        {reasons.map((reason) => (
          <div key={reason.message} className="difference-prose">
            <h4>{reason.message}</h4>
            <Changed
              removed={reason.before === null ? [] : [reason.before]}
              added={reason.after === null ? [] : [reason.after]}
            />
          </div>
        ))}
      </Group>
    </div>
  );
}
