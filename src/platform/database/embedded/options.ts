import type { Settings } from './postmaster.js';

export interface EmbeddedPostgresOptions {
  /** Made when absent. One process at a time may use it. */
  readonly dataDir: string;
  /** Absent: any free one. */
  readonly port?: number;
  /** false: nothing survives a crash of the machine; for tests and scratch work. Default true. */
  readonly durable?: boolean;
  /** `process` (default): owned by this process and stopped with it. `independent`: lives on until somebody stops it. */
  readonly lifetime?: 'process' | 'independent';
  readonly settings?: Settings;
  readonly log?: (line: string) => void;
}
