import { useMutation } from '@tanstack/react-query';
import { sendForm } from '../api/send-form.js';
import type { CheckedReport } from '../api/types.js';

interface Checking {
  readonly file: File;
  /** Last year's, to which 上年结转 is held. */
  readonly previous: File | undefined;
}

/** Nothing is kept by the server: what was found lives as long as the page. */
export function useReportCheck() {
  return useMutation({
    mutationFn: ({ file, previous }: Checking) => {
      const form = new FormData();
      form.append('file', file);
      if (previous) form.append('previous', previous);
      return sendForm<CheckedReport>('/api/v1/report-checks', form, () => undefined);
    },
  });
}
