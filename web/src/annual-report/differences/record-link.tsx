import { Link } from 'react-router';
import type { ReportDifferences } from '../../api/types.js';
import { casePath } from '../../cases/case-terms.js';
import type { Place } from '../../shell/place.js';
import { RECORD_LABELS } from './record-words.js';

type RecordName = Pick<ReportDifferences['records'][number], 'kind' | 'ref' | 'caseNo'>;

interface Props {
  readonly place: Place;
  readonly record: RecordName;
  readonly sees: boolean;
}

/** A record by its number; an application leads to its page, for whoever sees it. */
export function RecordLink({ place, record: { kind, ref, caseNo }, sees }: Props) {
  const called = caseNo ?? ref;
  return (
    <>
      {RECORD_LABELS[kind]}{' '}
      {kind === 'application' && sees ? <Link to={casePath(place, called)}>{called}</Link> : called}
    </>
  );
}

const MOST_NAMED = 12;

/** Records one after the other; of very many only the first, for the list of records names them all. */
export function RecordNames({
  place,
  records,
  sees,
}: {
  readonly place: Place;
  readonly records: readonly RecordName[];
  readonly sees: boolean;
}) {
  return (
    <>
      {records.slice(0, MOST_NAMED).map((record, at) => (
        <span key={`${record.kind} ${record.ref} ${at}`}>
          {at > 0 && '、'}
          <RecordLink place={place} record={record} sees={sees} />
        </span>
      ))}
      {records.length > MOST_NAMED && `等 ${records.length} 件`}
    </>
  );
}
