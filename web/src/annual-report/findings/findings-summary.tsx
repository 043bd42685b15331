import type { AnnualReport } from '../../api/types.js';
import { blockingOf, isOpen } from '../report-duties.js';
import { sectionOf } from '../report-terms.js';

/** How much of each section has still to be done, and the way there. */
export function FindingsSummary({ report }: { readonly report: AnnualReport }) {
  const blocking = blockingOf(report);
  return (
    <nav className="report-outline" aria-label="各部分">
      {report.sections.map(({ key, heading }) => {
        const open = blocking.filter((finding) => sectionOf(finding) === key).length;
        return (
          <a key={key} href={`#section-${key}`}>
            {heading}
            {isOpen(report) && open > 0 && <span className="report-open-count">待处理 {open} 项</span>}
          </a>
        );
      })}
    </nav>
  );
}
