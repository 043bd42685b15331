#!/usr/bin/env bash
# Roles of the database, for whoever administers it; as often as need be.
#   deploy/roles.sh            runs psql as superuser (PGHOST, PGUSER … or POSTGRES_USER), on POSTGRES_DB (gongkai)
#   deploy/roles.sh --print    shows the statements and runs nothing
# GONGKAI_OWNER_PASSWORD, GONGKAI_SERVER_PASSWORD: passwords of the two roles that log in.
# GONGKAI_BACKUP_PASSWORD: of a third, for `gongkai backup`; without it there is none.
#
# gongkai_app      what every transaction acts as: owns nothing, bypasses nothing, cannot log in
# gongkai_server   logs in for the server and the workers, and may act as gongkai_app
# gongkai_owner    owns the tables; for migrations alone
# gongkai_backup   sees every row of every agency and changes none; for backups alone
#
# What these are refused, the log of the database tells without the row: it would have names and numbers of people in it.
set -euo pipefail

: "${GONGKAI_OWNER_PASSWORD:?is not set}" "${GONGKAI_SERVER_PASSWORD:?is not set}"
database=${POSTGRES_DB:-gongkai}

literal() { printf "'%s'" "${1//\'/\'\'}"; }
name() { printf '"%s"' "${1//\"/\"\"}"; }

role() {
  printf "DO \$\$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%s') THEN CREATE ROLE %s; END IF; END \$\$;\n" "$1" "$1"
  printf 'ALTER ROLE %s NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION %s;\n' "$1" "$2"
}

discreet() {
  printf "ALTER ROLE %s SET log_error_verbosity = 'terse';\n" "$1"
  printf 'ALTER ROLE %s SET log_parameter_max_length = 0;\n' "$1"
}

statements() {
  printf 'SET standard_conforming_strings = on;\n'
  role gongkai_app NOLOGIN
  role gongkai_owner "LOGIN PASSWORD $(literal "$GONGKAI_OWNER_PASSWORD")"
  role gongkai_server "LOGIN PASSWORD $(literal "$GONGKAI_SERVER_PASSWORD")"
  if [ -n "${GONGKAI_BACKUP_PASSWORD:-}" ]; then
    role gongkai_backup "LOGIN PASSWORD $(literal "$GONGKAI_BACKUP_PASSWORD")"
    printf 'ALTER ROLE gongkai_backup BYPASSRLS;\n'
    printf 'GRANT pg_read_all_data TO gongkai_backup;\n'
    printf 'ALTER ROLE gongkai_backup SET default_transaction_read_only = on;\n'
    discreet gongkai_backup
  fi
  discreet gongkai_owner
  discreet gongkai_server
  printf 'GRANT gongkai_app TO gongkai_server;\n'
  printf 'ALTER DATABASE %s OWNER TO gongkai_owner;\n' "$(name "$database")"
  printf 'ALTER SCHEMA public OWNER TO gongkai_owner;\n'
  printf 'REVOKE ALL ON DATABASE %s FROM PUBLIC;\n' "$(name "$database")"
  printf 'GRANT CONNECT ON DATABASE %s TO gongkai_server;\n' "$(name "$database")"
  if [ -n "${GONGKAI_BACKUP_PASSWORD:-}" ]; then
    printf 'GRANT CONNECT ON DATABASE %s TO gongkai_backup;\n' "$(name "$database")"
  fi
}

if [ "${1:-}" = --print ]; then
  statements
else
  # Through a pipe: passwords stand in no command line.
  statements | psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-${PGUSER:-postgres}}" --dbname "$database"
fi
