// What the product asks of the database for one application, as the server logged it, and the same as a script of pgbench.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARKS } from './office.mjs';

export const LOGGING = {
  logging_collector: 'on',
  log_destination: 'jsonlog',
  log_directory: 'bench-log',
  log_filename: 'server.log',
  log_rotation_age: '0',
  log_rotation_size: '0',
  // The product keeps them out of the log: people stand in them. Nobody does here.
  log_parameter_max_length: '-1',
};

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const linesOf = (folder) =>
  readdirSync(join(folder, 'bench-log'))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      readFileSync(join(folder, 'bench-log', name), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => JSON.parse(line));

function statementOf({ message, detail, pid }) {
  const [, text] = /^(?:execute [^:]+|statement): (.*)$/s.exec(message) ?? [];
  if (text === undefined) return undefined;
  const values = [];
  // Parameters: $1 = 'it''s', $2 = NULL
  for (const [, n, quoted] of (detail ?? '').matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g))
    values[Number(n) - 1] = quoted === 'NULL' ? null : quoted.slice(1, -1).replaceAll("''", "'");
  return { pid, text, values };
}

/** Every statement of the transaction of one intake. @param work takes one application in */
export async function statementsOf(superuser, folder, work) {
  const before = linesOf(folder).length;
  await superuser.query(`alter system set log_statement = 'all'`);
  await superuser.query('select pg_reload_conf()');
  await sleep(1000);
  await work();
  await superuser.query('alter system reset log_statement');
  await superuser.query('select pg_reload_conf()');
  await sleep(1000);
  const all = linesOf(folder).slice(before).map(statementOf).filter(Boolean);
  // What the sweeps and the jobs of the server do meanwhile is no part of it.
  const isIntake = ({ text }) => text.includes('insert into disclosure_case');
  const writer = all.find(isIntake);
  if (!writer) throw new Error('the log has no intake');
  const own = all.filter(({ pid }) => pid === writer.pid);
  const written = own.findIndex(isIntake);
  const isBegin = ({ text }) => /^(start transaction|begin)/i.test(text);
  const first = own.slice(0, written).findLastIndex(isBegin);
  const last = own.findIndex(({ text }, n) => n > written && /^commit/i.test(text));
  for (const statement of own.slice(first, last + 1))
    statement.types = await typesOf(superuser, statement.text);
  return own.slice(first, last + 1);
}

/** Of its parameters, as the server infers them. */
async function typesOf(superuser, text) {
  if (!text.includes('$1')) return [];
  await superuser.query(`prepare looked_at as ${text}`);
  const [{ types }] = await superuser.query(
    `select array_to_json(parameter_types::text[]) as types from pg_prepared_statements where name = 'looked_at'`,
  );
  await superuser.query('deallocate looked_at');
  return types;
}

/** What stands for the reference of a case until its number does. */
const UNNUMBERED = '\\?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** A text of the log as an expression in which what differs from one intake to the next is a variable. */
function expressionOf(value, key) {
  if (value === null) return 'null';
  const variables = {
    [MARKS.agency]: ':agency',
    [MARKS.account]: ':account',
    [MARKS.case]: ':case_id',
    [MARKS.number]: ':number',
    [key]: ':mark',
  };
  const pattern = new RegExp(`(${Object.keys(variables).join('|')}|${UNNUMBERED})`);
  const parts = String(value)
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => variables[part] ?? (new RegExp(`^${UNNUMBERED}$`).test(part) ? ':mark' : literal(part)));
  if (parts.length === 0) return "''";
  if (parts.length === 1 && parts[0].startsWith(':')) return parts[0];
  return parts.length === 1
    ? parts[0]
    : `(${parts.map((part) => (part.startsWith(':') ? `(${part})::text` : part)).join(' || ')})`;
}

// A colon in a quoted text would be a variable to pgbench: written as an escape it is none.
const literal = (text) =>
  ` E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`;

/** @param key that the application of the log was marked with; @param agencies how many are written to, from the one numbered `first` */
export function scriptOf(transaction, { key, agencies, first }) {
  const lines = [
    `\\set office random(${first}, ${first + agencies - 1})`,
    `\\set agency ${MARKS.agency} + :office`,
    `\\set account ${MARKS.account} + :office`,
    '\\set mark random(1, 9000000000000000)',
  ];
  for (const { text, values, types } of transaction) {
    const sql = text
      .replace(/--.*$/gm, '')
      .replace(/::/g, '\u0000')
      .replace(
        /\$(\d+)/g,
        (_, n) => `(${expressionOf(values[Number(n) - 1], key)}\u0000${types[Number(n) - 1]})`,
      )
      .replaceAll('\u0000', '::')
      .replace(/\s+/g, ' ')
      .trim();
    const alias = /insert into case_counter/i.test(text)
      ? ' \\gset'
      : /insert into disclosure_case/i.test(text)
        ? ' \\gset case_'
        : ';';
    lines.push(`${sql}${alias}`.replace(' as no, case_no', ' as number, case_no'));
  }
  return `${lines.join('\n')}\n`;
}
