import { PageHead } from '../common/page-head.js';
import { useMay } from '../session/use-session.js';
import { usePlace } from '../shell/place.js';
import { PublishedTable } from './published-table.js';
import { RegisterForm } from './register-form.js';

/** What an office shows of its applications: the 台账 of a period, and what became public on request. */
export function RegistersPage() {
  const place = usePlace();
  const may = useMay();
  return (
    <>
      <PageHead
        title="台账"
        lead="任何一段时间的申请台账，用于季度报表、检查和存档；以及由依申请公开转为主动公开的信息。"
      />
      {may('register') && (
        <section className="page-section case-card" aria-label="申请台账">
          <header className="section-head">
            <h2>申请台账</h2>
          </header>
          <RegisterForm key={`${place.code} ${place.year}`} place={place} />
        </section>
      )}
      <section className="page-section" aria-label="依申请转主动公开">
        <header className="section-head">
          <h2>依申请转主动公开（{place.year}年）</h2>
        </header>
        <PublishedTable place={place} />
      </section>
    </>
  );
}
