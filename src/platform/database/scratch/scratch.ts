import type { DatabaseUrls } from '../embedded-database.js';

/** A database for one command; it is gone when the command ends, however it ends. */
export interface ScratchDatabase extends DatabaseUrls {
  close(): Promise<void>;
}
