import { useMemo } from 'react';
import type { AnnualReport, ReportSection, Scope } from '../../api/types.js';
import type { Place } from '../../shell/place.js';
import { FindingsList } from '../findings/findings-list.js';
import { referencesOf, type Reference } from '../references.js';
import { isOpen, type Duties } from '../report-duties.js';
import { sectionOf } from '../report-terms.js';
import { LastYear } from './last-year.js';
import { PrintedGrid } from './printed-grid.js';
import { PrintedProse } from './printed-prose.js';
import { ProseEditor } from './prose-editor.js';

interface Props {
  readonly place: Place;
  readonly report: AnnualReport;
  readonly duties: Duties;
  readonly onUnsaved: (section: string, isUnsaved: boolean) => void;
}

function Content({
  place,
  scope,
  section,
  references,
  writable,
  onUnsaved,
}: {
  readonly place: Place;
  readonly scope: Scope;
  readonly section: ReportSection;
  readonly references: readonly Reference[];
  readonly writable: boolean;
} & Pick<Props, 'onUnsaved'>) {
  if (section.grid !== null) return <PrintedGrid place={place} scope={scope} grid={section.grid} />;
  if (section.editable && writable)
    return <ProseEditor place={place} section={section} references={references} onUnsaved={onUnsaved} />;
  return <PrintedProse paragraphs={section.paragraphs} />;
}

/** Section by section as it is printed; beside each what was found in it and what last year's report had there. */
export function ReportSections({ place, report, duties, onUnsaved }: Props) {
  const writable = duties.drafts && isOpen(report);
  const references = useMemo(() => referencesOf(report), [report]);
  return report.sections.map((section) => {
    const { key, heading, lastYear } = section;
    const findings = report.findings.filter((finding) => sectionOf(finding) === key);
    const mayHaveFindings = isOpen(report) || findings.length > 0;
    return (
      <section key={key} className="report-section" aria-labelledby={`section-${key}`}>
        <h2 id={`section-${key}`}>{heading}</h2>
        <div className="report-sheet">
          <Content
            place={place}
            scope={report.scope}
            section={section}
            references={references}
            writable={writable}
            onUnsaved={onUnsaved}
          />
        </div>
        <div className="report-beside">
          {mayHaveFindings && (
            <section aria-label={`校核结果：${heading}`} className="report-findings">
              <h3>校核结果</h3>
              <FindingsList place={place} findings={findings} writable={writable} />
            </section>
          )}
          {section.editable && <LastYear heading={heading} paragraphs={lastYear} />}
        </div>
      </section>
    );
  });
}
