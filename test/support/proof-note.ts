import { appendFileSync } from 'node:fs';

/** A line for the result of a large proof (scripts/prove.mjs); without one under way it is not written. The same line counts once. */
export function proofNote(line: string): void {
  const file = process.env.GONGKAI_PROOF_NOTES;
  if (file) appendFileSync(file, `${line}\n`);
}
