/** Why a file is not taken in. Each has its sentence among the error codes. */
export const FAULTS = [
  'attachment.mismatch',
  'attachment.damaged',
  'attachment.encrypted',
  'attachment.macros',
  'attachment.hostile',
  'attachment.tooMuch',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A file that is not what it says, or that could harm whoever opens it. `what` is Chinese and quotes nothing of the file. */
export class Unacceptable extends Error {
  constructor(
    readonly fault: Fault,
    readonly what: string,
    /** What looking into it has cost. */
    readonly peakKilobytes?: number,
  ) {
    super(`${fault}: ${what}`);
    this.name = 'Unacceptable';
  }
}
