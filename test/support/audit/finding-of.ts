import { withClient } from '../../../src/platform/database/with-client.js';
import type { AuditedChange, AuditStage } from './changes.js';

interface Row {
  readonly chain: string | null;
  readonly username: string;
  readonly action: string;
}

const ENTRIES = `select agency.code as chain, e.username, e.action
                   from audit_entry e left join agency on agency.id = e.chain`;

function entries({ app }: AuditStage): Promise<Row[]> {
  return withClient(app.database.superuserUrl, async (client) => (await client.query<Row>(ENTRIES)).rows);
}

const countOf = (rows: readonly Row[], { chain, action, by = 'admin' }: AuditedChange): number =>
  rows.filter((row) => row.chain === chain && row.username === by && row.action === action).length;

/** What a change needs that no other one leaves behind. */
async function prepare({ app }: AuditStage, { route }: AuditedChange): Promise<void> {
  if (!route.endsWith('/demonstration')) return;
  await withClient(app.database.superuserUrl, (client) =>
    client.query(
      `insert into agency (code, name, is_demonstration) values ('demo', '演示', true) on conflict do nothing`,
    ),
  );
}

/** @returns a line for a change that failed, or that did not leave exactly the entry that it has to leave */
export async function findingOf(stage: AuditStage, change: AuditedChange): Promise<string | undefined> {
  await prepare(stage, change);
  const before = countOf(await entries(stage), change);
  const { statusCode, body } = await change.call(stage);
  if (statusCode >= 300) return `${change.route} failed: ${statusCode} ${body}`;
  const left = countOf(await entries(stage), change) - before;
  return left === 1 ? undefined : `${change.route} left ${left} of ${change.action}`;
}
