import type { Answer, Clerk } from './clerk.js';

const BOUNDARY = 'x-test-boundary';
const part = (head: string, content: string): string =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${content}\r\n`;

/** A text file of the applicant, as a form sends it. */
export function upload(clerk: Clerk, path: string, content: string): Promise<Answer> {
  const form =
    part('name="kind"', 'application') +
    part('name="file"; filename="申请书.txt"\r\ncontent-type: text/plain', content) +
    `--${BOUNDARY}--\r\n`;
  return clerk.send('POST', path, Buffer.from(form), {
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
  });
}
