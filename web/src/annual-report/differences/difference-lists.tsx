import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AnnualReport, ReportDifferences } from '../../api/types.js';
import { casePath } from '../../cases/case-terms.js';
import { useMay } from '../../session/use-session.js';
import { useVocabularies } from '../../shell/queries.js';
import type { Place } from '../../shell/place.js';
import { referencesOf } from '../references.js';
import { changesOf, RECORD_LABELS } from './record-words.js';

interface Props {
  readonly place: Place;
  readonly report: AnnualReport;
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

function Figures({ changes }: { readonly changes: ReportDifferences['cells'] }) {
  return (
    <ul className="difference-cells">
      {changes.map(({ name, before, after }) => (
        <li key={name}>
          {name}：<del>{before}</del> → <ins>{after}</ins>
        </li>
      ))}
    </ul>
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
      {records.map(({ kind, ref, caseNo, before, after }) => (
        <li key={`${kind} ${ref} ${JSON.stringify(before)}`}>
          {RECORD_LABELS[kind]}{' '}
          {kind === 'application' && sees ? (
            <Link to={casePath(place, caseNo ?? ref)}>{caseNo ?? ref}</Link>
          ) : (
            (caseNo ?? ref)
          )}
          ：{changesOf(before, after, terms).join('；')}
        </li>
      ))}
    </ul>
  );
}

function Prose({ prose }: { readonly prose: ReportDifferences['prose'] }) {
  return prose.map(({ heading, removed, added }) => (
    <div key={heading} className="difference-prose">
      <h4>{heading}</h4>
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
    </div>
  ));
}

/** Every difference by name: cells, figures of table 二, records, paragraphs. */
export function DifferenceLists({ place, report, found }: Props) {
  const { cells, figures, records, prose, before, after } = found;
  const labels = new Map(referencesOf(report).map(({ name, label }) => [name, label]));
  const named = figures.map((figure) => ({
    ...figure,
    name: labels.get(`proactive.${figure.name}`) ?? figure.name,
  }));
  const same = cells.length + figures.length + records.length + prose.length === 0;
  return (
    <div className="differences">
      <p role="status">
        {same ? `${before}与${after}没有差别。` : `${before}（划去的）与${after}（下划线的）不同：`}
      </p>
      <Group title="表三、表四的格" count={cells.length}>
        <Figures changes={cells} />
      </Group>
      <Group title="表二的数据" count={named.length}>
        <Figures changes={named} />
      </Group>
      <Group title="记录" count={records.length}>
        <Records place={place} records={records} />
      </Group>
      <Group title="文字" count={prose.length}>
        <Prose prose={prose} />
      </Group>
    </div>
  );
}
