/** What its operator has set up of what the installation watches. */
export interface AlertSettings {
  /** A register that was not backed up for more days than this says so; 0 or absent: none does. */
  readonly backupDays?: number | undefined;
}

/** Injection token of how many days without a backup are too many; 0: none are. */
export const BACKUP_DAYS = Symbol('days without a backup');
