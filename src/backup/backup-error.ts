/** Why a backup was not taken or not restored, as a Chinese sentence with its remedy. Nothing was changed. */
export class BackupError extends Error {
  constructor(
    readonly code:
      | 'backup.role'
      | 'backup.place'
      | 'backup.unreadable'
      | 'backup.damaged'
      | 'backup.sealed'
      | 'backup.recipient'
      | 'backup.newer'
      | 'restore.notEmpty',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'BackupError';
  }
}
