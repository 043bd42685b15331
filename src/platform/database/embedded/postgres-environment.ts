/** Our own environment without what would steer PostgreSQL (PGDATA, PGPORT, PGOPTIONS …) and with messages in English. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(own), LC_ALL: 'C', LANG: 'C', TZ: 'UTC' };
}
