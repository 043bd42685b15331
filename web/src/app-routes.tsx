import { Route, Routes } from 'react-router';
import { AgenciesPage } from './agencies/agencies-page.js';
import { AlertsPage } from './alerts/alerts-page.js';
import { FirstAgencyPage } from './agencies/first-agency-page.js';
import { ContestedGroundsPage } from './contested-grounds/contested-grounds-page.js';
import { DisposalsPage } from './disposals/disposals-page.js';
import { DocumentsPage } from './documents/documents-page.js';
import { AccountPage } from './account/account-page.js';
import { SecondFactorPage } from './account/second-factor-page.js';
import { AuditPage } from './audit/audit-page.js';
import { CalendarPage } from './calendar/calendar-page.js';
import { ReportPage } from './annual-report/report-page.js';
import { CasePage } from './cases/case-page.js';
import { CasesPage } from './cases/cases-page.js';
import { ReceiptPage } from './cases/receipt-page.js';
import { DecidePage } from './cases/decide/decide-page.js';
import { FigureSheetsPage } from './figure-sheets/figure-sheets-page.js';
import { FiguresPage } from './figures/figures-page.js';
import { HomePage } from './home/home-page.js';
import { ImportsPage } from './imports/imports-page.js';
import { PeoplePage } from './people/people-page.js';
import { NotificationsPage } from './notifications/notifications-page.js';
import { IntakePage } from './intake/intake-page.js';
import { SubmissionsPage } from './intake/submissions-page.js';
import { LetterTemplatesPage } from './letters/letter-templates-page.js';
import { NewLawsuitPage } from './proceedings/filing/new-lawsuit-page.js';
import { NewReviewPage } from './proceedings/filing/new-review-page.js';
import { LawsuitPage, ReviewPage } from './proceedings/proceeding-page.js';
import { ProceedingsPage } from './proceedings-list/proceedings-page.js';
import { CollectionPage } from './report-collection/collection-page.js';
import { ArchiveListPage } from './registers/archive-list-page.js';
import { RegistersPage } from './registers/registers-page.js';
import { ReportChecksPage } from './report-checks/report-checks-page.js';
import { TrendsPage } from './trends/trends-page.js';
import { LoginPage } from './session/login-page.js';
import { PasswordPage } from './session/password-page.js';
import { RequireSession } from './session/require-session.js';
import { SettingsPage } from './settings/settings-page.js';
import { HomeRedirect } from './shell/home-redirect.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { Shell } from './shell/shell.js';
import { TablesPage } from './tables/tables-page.js';

export function AppRoutes() {
  return (
    <Routes>
      <Route path="/login" element={<LoginPage />} />
      <Route element={<RequireSession />}>
        <Route path="/password" element={<PasswordPage />} />
        <Route path="/second-factor" element={<SecondFactorPage />} />
        <Route path="/first-agency" element={<FirstAgencyPage />} />
        <Route element={<Shell />}>
          <Route index element={<HomeRedirect />} />
          <Route path="/agencies" element={<AgenciesPage />} />
          <Route path="/people" element={<PeoplePage />} />
          <Route path="/calendar" element={<CalendarPage />} />
          <Route path="/report-checks" element={<ReportChecksPage />} />
          <Route path="/audit" element={<AuditPage />} />
          <Route path="/account" element={<AccountPage />} />
          <Route path="/notifications" element={<NotificationsPage />} />
          <Route path="/agencies/:code" element={<HomeRedirect />} />
          <Route path="/agencies/:code/years/:year">
            <Route path="home" element={<HomePage />} />
            <Route path="alerts" element={<AlertsPage />} />
            <Route path="cases" element={<CasesPage />} />
            <Route path="cases/new" element={<IntakePage />} />
            <Route path="cases/submissions" element={<SubmissionsPage />} />
            <Route path="cases/:caseNo" element={<CasePage />} />
            <Route path="cases/:caseNo/decide" element={<DecidePage />} />
            <Route path="cases/:caseNo/receipt" element={<ReceiptPage />} />
            <Route path="cases/:caseNo/archive-list" element={<ArchiveListPage />} />
            <Route path="proceedings" element={<ProceedingsPage />} />
            <Route path="proceedings/reviews/new" element={<NewReviewPage />} />
            <Route path="proceedings/lawsuits/new" element={<NewLawsuitPage />} />
            <Route path="proceedings/reviews/:ref" element={<ReviewPage />} />
            <Route path="proceedings/lawsuits/:ref" element={<LawsuitPage />} />
            <Route path="contested-grounds" element={<ContestedGroundsPage />} />
            <Route path="disposals" element={<DisposalsPage />} />
            <Route path="registers" element={<RegistersPage />} />
            <Route path="tables" element={<TablesPage />} />
            <Route path="trends" element={<TrendsPage />} />
            <Route path="report" element={<ReportPage />} />
            <Route path="collection" element={<CollectionPage />} />
            <Route path="figures" element={<FiguresPage />} />
            <Route path="figure-sheets" element={<FigureSheetsPage />} />
            <Route path="documents" element={<DocumentsPage />} />
            <Route path="imports" element={<ImportsPage />} />
            <Route path="letter-templates" element={<LetterTemplatesPage />} />
            <Route path="settings" element={<SettingsPage />} />
          </Route>
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Route>
    </Routes>
  );
}
