import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import JSZip from 'jszip';
import type { ReportBatchAnswer } from '../../../src/annual-reports/batches/batches.schemas.js';
import { freshWorld, until } from './fault-world.js';
import type { FaultWorld } from './fault-world.js';

jest.setTimeout(300_000);

const BELOW = 11;
const ALL = BELOW + 1;
/** So many reports are made before the fault, and nobody gets beyond them. */
const BEFORE = 4;
const BATCHES = '/agencies/aa/years/2025/report-batches';
const HOLD = 'select pg_advisory_xact_lock(35)';

let world: FaultWorld;
beforeEach(async () => {
  world = await freshWorld();
});
afterEach(() => world.drop());

const made = async (): Promise<number> =>
  (await world.rows('select 1 from report_batch_item where made_at is not null')).length;

it('a batch whose process is killed in the middle is ended by another, every document exactly once', async () => {
  const server = await world.server();
  const bureau = { level: 'county', kind: 'department', parentCode: 'aa' };
  for (let n = 1; n <= BELOW; n += 1)
    await world.send('POST', '/agencies', { ...bureau, code: `aa-${n}`, name: `某县${n}局` });
  await world.rows(`
    create function hold_back() returns trigger language plpgsql as $$ begin
      if new.position > ${BEFORE} then perform pg_advisory_xact_lock(35); end if; return new; end $$;
    create trigger hold_back before update on report_batch_item for each row execute function hold_back()`);
  await world.holdEffects(HOLD);
  const { id } = (await (await world.send('POST', BATCHES, {})).json()) as ReportBatchAnswer;
  await until('the first reports are made', async () => (await made()) === BEFORE);
  await until('the server is in the middle of the next', () => world.inEffect('update report_batch_item'));
  await server.signal('SIGKILL');
  await world.releaseEffects();
  expect(await made()).toBe(BEFORE);
  await world.server();
  await until('all reports are made', async () => (await made()) === ALL);
  await world.allDone();
  const [count] = await world.rows(
    `select (select count(*) from report_batch_file)::int as files,
            (select count(*) from inbox x join outbox m on m.id = x.message_id
              where m.topic = 'report.batchItem')::int as marks`,
  );
  expect(count).toEqual({ files: ALL, marks: ALL });
  const batch = (await (await world.send('GET', `${BATCHES}/${id}`)).json()) as ReportBatchAnswer;
  expect(batch).toMatchObject({ state: 'done', percent: 100, failures: [] });
  const archive = await world.send('GET', `${BATCHES}/${id}/files.zip`);
  const { files } = await JSZip.loadAsync(await archive.arrayBuffer());
  expect(Object.keys(files)).toHaveLength(1 + ALL);
});
