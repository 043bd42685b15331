// npm run bench -- --reports [3000] [--record]: the annual reports of a province in one batch (T12), by real processes.
import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { law } from '../dist/src/law/law.js';
import { APPLICANT_TYPES, OUTCOMES, PROCEEDING_RESULTS } from '../dist/src/law/vocabularies/keys.js';
import { renderReport } from '../dist/src/reporting/render/render-report.js';
import { generate } from './generate.mjs';
import { startProduct } from './processes.mjs';
import { results } from './results.mjs';
import { startServer } from './server.mjs';
import { fromTemplate, templateOf } from './template.mjs';
import { compare, ms } from './timing.mjs';

const YEAR = 2023;
const ROOT = 'B00001';
const CASES_EACH = 33;
const BATCHES = `/agencies/${ROOT}/years/${YEAR}/report-batches`;
const LOOKED_MS = 250;
/** Reports of these are submitted, so that the roll-up has something to add up. */
const SUBMITTED = 40;

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a report has to have besides its cases, of the agencies that submit theirs. */
async function submitSome({ told }, superuser, agencies) {
  const codes = Array.from(
    { length: Math.min(SUBMITTED, agencies - 1) },
    (_, n) => `B${String(n + 22).padStart(5, '0')}`,
  ).filter((code) => Number(code.slice(1)) <= agencies);
  const items = law()
    .figureItems(law().editionForYear(YEAR).id)
    .map(({ key }) => key);
  await superuser.query(
    `insert into annual_figure (agency_id, year, item, quantity, narrative)
     select a.id, $1, i.item, case when i.item not like 'narrative.%' then 0 end,
            case when i.item like 'narrative.%' then '本年依法公开，没有收取信息处理费。' end
       from agency a, unnest($2::text[]) i (item) where a.code = any($3)`,
    [YEAR, [...items, 'narrative.overview', 'narrative.problems', 'narrative.other'], codes],
  );
  for (const code of codes) {
    const opened = await told('POST', `/agencies/${code}/reports`, { year: YEAR, scope: 'own' });
    for (const { id, severity } of opened.findings)
      if (severity === 'reason')
        await told('PUT', `/agencies/${code}/reports/${YEAR}/reasons`, { finding: id, reason: '核对无误' });
    await told('POST', `/agencies/${code}/reports/${YEAR}/submit`, {});
  }
  return codes.length;
}

/** One batch from the order to its end. @param during called with each look at it */
async function batchOf({ told }, during = () => undefined) {
  const start = Date.now();
  const { id } = await told('POST', BATCHES, {});
  const ordered = Date.now() - start;
  const looks = [];
  for (;;) {
    const batch = await told('GET', `${BATCHES}/${id}`);
    looks.push({ at: Date.now(), done: batch.counts.done + batch.counts.failed });
    await during(batch);
    if (batch.state.startsWith('done'))
      return { id, ordered, seconds: (Date.now() - start) / 1000, looks, batch };
    await sleep(LOOKED_MS);
  }
}

/** When so many were done. */
const whenDone = (looks, count) => looks.find(({ done }) => done >= count)?.at ?? Date.now();

async function exactlyOnce(superuser, id, agencies) {
  const [{ items, files, marks }] = await superuser.query(
    `select (select count(*) from report_batch_item where batch_id = $1 and made_at is not null)::int as items,
            (select count(*) from report_batch_file where batch_id = $1)::int as files,
            (select count(*) from inbox x join outbox m on m.agency_id = x.agency_id and m.id = x.message_id
              where m.topic = 'report.batchItem' and m.key like $1 || '/%')::int as marks`,
    [String(id)],
  );
  return {
    holds: [items, files, marks].every((count) => count === agencies),
    text: `${items} items, ${files} documents, ${marks} marks`,
  };
}

/** Every document of the archive against the hash that its list of contents gives. */
async function archive({ send, server }, id) {
  const before = server.peak(Date.now() - 2000);
  const start = Date.now();
  const answer = await send('GET', `${BATCHES}/${id}/files.zip`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const end = Date.now();
  const zip = await JSZip.loadAsync(bytes);
  const [, ...lines] = (await zip.file('清单.csv').async('string')).trim().split('\r\n');
  let proven = 0;
  for (const line of lines) {
    const cells = line.slice(1, -1).split('","');
    const content = await zip.file(cells[6])?.async('nodebuffer');
    if (content && createHash('sha256').update(content).digest('hex') === cells[7]) proven += 1;
  }
  return {
    proven,
    seconds: (end - start) / 1000,
    megabytes: bytes.length / 1e6,
    before,
    peak: server.peak(start, end),
  };
}

async function rendering(superuser) {
  const [{ content }] = await superuser.query(
    'select content from annual_report_snapshot order by agency_id limit 1',
  );
  const { document, tables } = JSON.parse(content);
  const parts = await templateOf((await renderReport('docx', document, tables)).bytes);
  const numbers = tables.applications.rows.flatMap(({ values }) => values);
  return compare(
    () => renderReport('docx', document, tables),
    () => fromTemplate(parts, numbers),
  );
}

async function measure({ say, target, load }, product, superuser, agencies) {
  say(`${await submitSome(product, superuser, agencies)} reports submitted; ${load()}`);
  const workers = [await product.worker()];
  const cpu = workers[0].cpuSeconds();
  const one = await batchOf(product);
  const spent = (workers[0].cpuSeconds() - cpu) / agencies;
  const tail = Math.max(1, Math.round(agencies / 6));
  const [first, last] = [
    workers[0].peak(0, whenDone(one.looks, tail)),
    workers[0].peak(whenDone(one.looks, agencies - tail)),
  ];
  say(
    `one worker: ordered in ${one.ordered} ms, ${agencies} agencies in ${one.seconds.toFixed(1)} s, ${((1000 * one.seconds) / agencies).toFixed(1)} ms a report (${(1000 * spent).toFixed(1)} ms of the worker's processor); ${one.batch.state}; ${load()}`,
  );
  target(
    'T12',
    `memory of a worker stays: peak of its last ${tail} reports against its first ${tail} (<= 1.25)`,
    `${last.toFixed(0)} MB / ${first.toFixed(0)} MB = ${(last / first).toFixed(2)}`,
    last <= 1.25 * first,
  );
  workers.push(await product.worker());
  const two = await batchOf(product);
  say(
    `two workers: ${two.seconds.toFixed(1)} s, ${((1000 * two.seconds) / agencies).toFixed(1)} ms a report; ${load()}`,
  );
  target(
    'T12',
    'two workers against one (>= 1.3)',
    (one.seconds / two.seconds).toFixed(2),
    one.seconds >= 1.3 * two.seconds,
  );
  let killedAt = 0;
  const killed = await batchOf(product, async ({ counts: { done } }) => {
    if (killedAt > 0 || done < agencies / 3) return;
    killedAt = done;
    await workers[1].end('SIGKILL');
  });
  const once = await exactlyOnce(superuser, killed.id, agencies);
  target(
    'T12',
    `a worker killed (SIGKILL) after ${killedAt} of ${agencies}: the other ends the batch, every document exactly once`,
    `${once.text}, ${killed.seconds.toFixed(1)} s`,
    once.holds && killed.batch.state === 'done',
  );
  const zip = await archive(product, killed.id);
  target(
    'T12',
    `the archive, sent while it is read: every document by its hash, the server's memory (<= 50 MB more)`,
    `${zip.proven} documents, ${zip.megabytes.toFixed(1)} MB in ${zip.seconds.toFixed(1)} s; ${zip.before.toFixed(0)} MB before, peak ${zip.peak.toFixed(0)} MB`,
    zip.proven === agencies && zip.peak <= zip.before + 50,
  );
  await workers[0].end('SIGTERM');
  const drawn = await rendering(superuser);
  target(
    'T12',
    'a report drawn against numbers put into a template and zipped (<= 6)',
    `${ms(drawn.median)} / ${ms(drawn.yardstick)} = ${drawn.ratio.toFixed(2)}`,
    drawn.ratio <= 6,
  );
  say(load());
}

/** @returns whether all targets were reached */
export async function benchReports({ agencies, record }) {
  const found = results({ judged: agencies >= 3000 });
  found.say(`# the reports of a province of ${agencies} agencies in one batch`);
  const server = await startServer();
  let product;
  try {
    const { application, superuser, urls } = await server.database('bench_reports');
    const made = await generate(superuser, {
      cases: CASES_EACH * agencies,
      agencies,
      applicantTypes: APPLICANT_TYPES,
      outcomes: OUTCOMES,
      results: PROCEEDING_RESULTS,
    });
    // The product does not start beside tables that row-level security does not bind.
    await superuser.query('drop table bench_case, bench_counter');
    found.say(`${made.cases} cases made; ${found.load()}`);
    product = await startProduct(urls);
    await measure(found, product, superuser, agencies);
    await application.destroy();
    await superuser.destroy();
  } finally {
    await product?.stop();
    await server.stop();
  }
  if (record) found.record('bench-reports', `npm run bench -- --reports ${agencies}`);
  return found.passed();
}
