import { application, MISPLACED } from '../canaries.js';
import { at, BUREAU, COUNTY, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

/** Something of the database that is not as the program expects it, while `work` goes on. */
async function broken(
  { world }: Traveller,
  breaks: string,
  mends: string,
  work: () => Promise<void>,
): Promise<void> {
  await world.rows(breaks);
  try {
    await work();
  } finally {
    await world.rows(mends);
  }
}

/** Real faults, each of which PostgreSQL would tell with the row that it concerns. */
export async function faults(traveller: Traveller): Promise<void> {
  const { web } = traveller;
  const fail = async (): Promise<void> => {
    await expecting(500, web.call('POST', at('/cases'), application()));
    await expecting(500, web.upload(at('/imports', BUREAU), ledgerLine(), 'fault.jsonl'));
  };
  const table = 'alter table case_applicant';
  await broken(
    traveller,
    `${table} add constraint planted check (length(name) < 2) not valid`,
    `${table} drop constraint planted`,
    fail,
  );
  await broken(
    traveller,
    `create unique index planted on case_applicant (agency_id, position) where case_id > ${await lastCase(traveller)}`,
    'drop index planted',
    async () => {
      await web.call('POST', at('/cases'), application());
      await expecting(500, web.call('POST', at('/cases'), application()));
    },
  );
  await broken(
    traveller,
    'revoke insert on case_applicant from gongkai_app',
    'grant insert on case_applicant to gongkai_app',
    fail,
  );
  await broken(
    traveller,
    'alter table disclosure_case rename to away',
    'alter table away rename to disclosure_case',
    async () => {
      await expecting(500, web.call('POST', at('/cases/searches'), { idNumber: MISPLACED.idNumber }));
    },
  );
  await cutOff(traveller);
  await giveUpJob(traveller);
}

const ledgerLine = (): string => JSON.stringify({ kind: 'application', ref: 'F-1', ...application() });

async function lastCase({ world }: Traveller): Promise<number> {
  const [row] = await world.rows<{ last: number }>('select max(id) as last from disclosure_case');
  return row!.last;
}

/** The connection goes while somebody is being written down. */
async function cutOff({ web, world }: Traveller): Promise<void> {
  await world.rows('begin');
  await world.rows('lock table case_applicant in access exclusive mode');
  const sent = web.call('POST', at('/cases'), application());
  for (let ended = 0; ended === 0;) {
    const rows = await world.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
    );
    ended = rows.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await world.rows('rollback');
  await sent;
}

/** A job that fails for the last time, whose payload somebody filled by hand. */
async function giveUpJob({ world }: Traveller): Promise<void> {
  await world.rows(
    `insert into outbox (agency_id, topic, key, payload, attempts)
     select id, 'report.build', 'planted', '{"buildId": 999999, "code": "gone", "year": 2025, "edition": null, "scope": "own", "formats": ["json"]}', 11
       from agency where code = $1`,
    [COUNTY],
  );
  for (let n = 0; n < 300; n += 1) {
    const dead = await world.rows('select 1 from outbox where dead_at is not null');
    if (dead.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the job was not given up');
}
