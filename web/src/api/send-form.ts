import { csrfHeads } from './client.js';
import { problemFrom } from './problem.js';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Sends a form with a file and tells how much of it has gone, which `fetch` does not.
 * @param onSent called with 0 … 1
 * @throws ProblemError for an answer that is a refusal
 */
export function sendForm<Answer>(
  address: string,
  form: FormData,
  onSent: (part: number) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(csrfHeads())) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onSent(loaded / total);
    });
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as Answer);
      else reject(problemFrom(request.status, body));
    });
    request.addEventListener('error', () => {
      reject(new Error('the server could not be reached'));
    });
    request.send(form);
  });
}
