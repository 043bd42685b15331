import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntdApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { queryClient } from './api/query-client.js';
import { AppRoutes } from './app-routes.js';
import { ErrorBoundary } from './common/error-boundary.js';
import { giveNonceToStyleElements, styleNonce } from './common/style-nonce.js';
import { giveFocusBackAfterDialogs } from './common/focus-after-dialogs.js';
import './styles/base.css';
import './styles/shell.css';
import './styles/statutory-table.css';
import './styles/tables-page.css';
import './styles/outlook.css';
import './styles/forms.css';
import './styles/cases.css';
import './styles/lineage.css';
import './styles/work-list.css';
import './styles/ribbon.css';
import './styles/decide.css';
import './styles/alerts.css';
import './styles/home.css';
import './styles/intake.css';
import './styles/audit.css';
import './styles/letters.css';
import './styles/receipt.css';
import './styles/calendar.css';
import './styles/settings.css';
import './styles/attachments.css';
import './styles/registers.css';
import './styles/proceeding-page.css';
import './styles/chain.css';
import './styles/proceedings-list.css';
import './styles/contested-grounds.css';
import './styles/disposals.css';
import './styles/trends.css';
import './styles/annual-report.css';
import './styles/report-records.css';
import './styles/report-collection.css';
import './styles/figure-sheets.css';
import './styles/documents.css';
import './styles/notifications.css';
import './styles/print.css';
import { theme } from './theme.js';

const nonce = styleNonce();
if (nonce !== undefined) giveNonceToStyleElements(nonce);
giveFocusBackAfterDialogs();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

createRoot(root).render(
  <StrictMode>
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      button={{ autoInsertSpace: false }}
      {...(nonce === undefined ? {} : { csp: { nonce } })}
    >
      <AntdApp>
        <QueryClientProvider client={queryClient}>
          <BrowserRouter>
            <ErrorBoundary>
              <AppRoutes />
            </ErrorBoundary>
          </BrowserRouter>
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  </StrictMode>,
);
