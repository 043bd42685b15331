/** Why the database could not be made ready. */
export type DatabaseStartCode =
  | 'dataDir.inUse'
  | 'dataDir.denied'
  | 'binaries.missing'
  | 'cluster.missing'
  | 'cluster.initFailed'
  | 'cluster.version'
  | 'cluster.startFailed'
  | 'server.unreachable'
  | 'server.tooOld'
  | 'server.notDurable'
  | 'schema.missing'
  | 'schema.older'
  | 'schema.newer'
  | 'schema.tooOld'
  | 'schema.busy'
  | 'role.missing'
  | 'floor.role'
  | 'floor.tables';

/** The message is a Chinese sentence with the place, the reason and the remedy, fit to be shown as it is. */
export class DatabaseStartError extends Error {
  constructor(
    readonly code: DatabaseStartCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DatabaseStartError';
  }
}

/** The text of whatever was thrown; an AggregateError (several addresses tried) has none of its own. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
