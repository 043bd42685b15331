import type { ReportFinding } from '../../api/types.js';
import type { Place } from '../../shell/place.js';
import { SEVERITIES } from '../report-terms.js';
import { FindingLine } from './finding-line.js';

interface Props {
  readonly place: Place;
  readonly findings: readonly ReportFinding[];
  /** Reasons can be given: by whoever drafts it, while it is open. */
  readonly writable: boolean;
}

/** What was found in a section, the gravest first. */
export function FindingsList({ place, findings, writable }: Props) {
  if (findings.length === 0) return <p className="findings-none">✓ 这一部分没有发现问题</p>;
  return (
    <>
      {SEVERITIES.map(({ key, label, sign }) => {
        const those = findings.filter(({ severity }) => severity === key);
        if (those.length === 0) return null;
        return (
          <div key={key} className={`findings-group findings-${key}`}>
            <h4>
              <span aria-hidden="true">{sign}</span> {label}
              <span className="checks-count">{those.length} 项</span>
            </h4>
            <ul>
              {those.map((finding) => (
                <FindingLine key={finding.id} place={place} finding={finding} writable={writable} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
