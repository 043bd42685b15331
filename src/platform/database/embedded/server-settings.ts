import type { Settings } from './postmaster.js';

const DURABLE: Settings = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
const VOLATILE: Settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** A log repeats neither the row that a constraint refuses nor what a statement was given: both hold names and numbers of people. */
const DISCREET: Settings = { log_error_verbosity: 'terse', log_parameter_max_length: '0' };

/** Reachable from this machine only and by password only; no socket file that two clusters could fight over. */
export function serverSettings(port: number, durable: boolean): Settings {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    max_connections: '100',
    shared_buffers: '128MB',
    ...DISCREET,
    ...(durable ? DURABLE : VOLATILE),
  };
}
