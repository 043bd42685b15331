import { problemFrom } from './problem.js';

function nameFrom(disposition: string | null, fallback: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? fallback;
}

/** Fetches a file and hands it to the browser, so that a refusal can be shown in the page instead of replacing it. */
export async function download(address: string, fallbackName: string, init: RequestInit = {}): Promise<void> {
  const response = await fetch(address, { ...init, credentials: 'same-origin' });
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => undefined));
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameFrom(response.headers.get('content-disposition'), fallbackName);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
