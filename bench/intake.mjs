// npm run bench -- --intake [--record]: taking applications in over HTTP (T7, T8), against pgbench with the product's own statements.
// npm run bench -- --intake --steady 600 --rate 20: at a fixed rate for so many seconds, with the memory of the server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedLoop, fixedRate, oneIntake } from './intake/clients.mjs';
import { MARKS, openOffices } from './intake/office.mjs';
import { pgbench } from './intake/pgbench.mjs';
import { LOGGING, scriptOf, statementsOf } from './intake/statements.mjs';
import { startProduct } from './processes.mjs';
import { results } from './results.mjs';
import { startServer } from './server.mjs';
import { median, ms } from './timing.mjs';

const AGENCIES = 20;
const CLIENTS = 8;
const ROUNDS = 5;
const SECONDS = 10;
/** Of the memory at the beginning, when every path has been gone once. */
const FLAT = 1.15;

const perSecond = (value) => `${value.toFixed(0)}/s`;

/** What the product asks for one application; the marks stand in it where something differs from the next. */
async function logged({ say }, { superuser, dataDir }, clerk) {
  await superuser.query(`alter table disclosure_case alter column id restart with ${MARKS.case}`);
  await superuser.query('update case_counter set last_no = $2 where agency_id = $1', [
    MARKS.agency,
    MARKS.number - 1,
  ]);
  let key;
  const transaction = await statementsOf(superuser, dataDir, async () => {
    key = await oneIntake(clerk);
  });
  say(`one intake: ${transaction.length} statements in its transaction`);
  for (const { text } of transaction) say(`  ${text.replace(/\s+/g, ' ').trim().slice(0, 110)}`);
  return { transaction, key };
}

async function compared({ say, target, load }, { urls, clerks, script, folder }) {
  const many = (client, k) => clerks[(client * 7 + k) % clerks.length];
  const figures = { http: [], httpOne: [], bench: [], benchOne: [] };
  const latencies = [];
  const clients = { folder, clients: CLIENTS, seconds: SECONDS / 2 };
  // Another agency each time: thousands of applications within ten days would be compared with each other.
  let unwritten = 0;
  const nextOffice = () => unwritten++;
  const only = (n) => () => clerks[n];
  for (let round = 0; round < ROUNDS; round += 1) {
    const rates = { http: [], httpOne: [], bench: [], benchOne: [] };
    const over = async (figure, clerkOf) => {
      const told = await closedLoop({ ...clients, clerkOf });
      rates[figure].push(told.perSecond);
      if (figure === 'http') latencies.push(told);
    };
    const within = async (figure, offices, first) =>
      rates[figure].push(
        await pgbench(urls.applicationUrl, { ...clients, name: figure, script: script(offices, first) }),
      );
    // There and back: the tables grow all the while, and what comes later is slower for it.
    await over('http', many);
    await within('bench', AGENCIES, 0);
    await over('httpOne', only(nextOffice()));
    await within('benchOne', 1, nextOffice());
    await within('benchOne', 1, nextOffice());
    await over('httpOne', only(nextOffice()));
    await within('bench', AGENCIES, 0);
    await over('http', many);
    for (const [figure, values] of Object.entries(rates))
      figures[figure].push(values.reduce((sum, value) => sum + value, 0) / values.length);
    say(
      `round ${round + 1}: ${Object.entries(figures)
        .map(([name, values]) => `${name} ${perSecond(values[round])}`)
        .join(', ')}; ${load()}`,
    );
  }
  /** Of two rates: in each round, and the median of those, which is not the ratio of the medians. */
  const ratio = (above, below) => {
    const each = figures[above].map((value, round) => value / figures[below][round]);
    const told = each.map((value) => value.toFixed(2)).join(' ');
    return {
      median: median(each),
      told: `${perSecond(median(figures[above]))} against ${perSecond(median(figures[below]))}; round by round ${told}, median ${median(each).toFixed(2)}`,
    };
  };
  const [t7, t8, t8Bench] = [ratio('http', 'bench'), ratio('httpOne', 'http'), ratio('benchOne', 'bench')];
  const last = latencies.at(-1);
  target(
    'T7',
    `intake over HTTP, ${CLIENTS} clients, ${AGENCIES} agencies, against pgbench with the same statements (>= 0.20, stretch 0.33)`,
    `${t7.told}; p50 ${ms(last.p50)}, p95 ${ms(last.p95)}, p99 ${ms(last.p99)}`,
    t7.median >= 0.2,
  );
  target(
    'T8',
    `${CLIENTS} writers into one agency against as many into ${AGENCIES} (>= 0.9)`,
    `${t8.told}; pgbench, where the counter and the head of the audit chain are all that is waited for: ${t8Bench.told}`,
    t8.median >= 0.9,
  );
}

async function steady({ say, target, load }, product, clerks, { seconds, rate }) {
  const samples = [];
  const clerkOf = (_, k) => clerks[k % clerks.length];
  await fixedRate({ perSecond: rate, seconds: Math.min(60, seconds), clerkOf });
  const each = (at) => samples.push({ at, megabytes: product.server.peak(Date.now() - 2000) });
  const told = await fixedRate({ perSecond: rate, seconds, clerkOf, each });
  const tenth = Math.max(1, Math.round(samples.length / 10));
  const mean = (part) => part.reduce((sum, { megabytes }) => sum + megabytes, 0) / part.length;
  const [start, end] = [mean(samples.slice(0, tenth)), mean(samples.slice(-tenth))];
  say(`memory every ten seconds, MB: ${samples.map(({ megabytes }) => megabytes.toFixed(0)).join(' ')}`);
  target(
    'T7',
    `${seconds} s at ${rate}/s: memory of the server stays (<= ${FLAT})`,
    `${told.count} applications, ${end.toFixed(0)} MB / ${start.toFixed(0)} MB = ${(end / start).toFixed(2)}; p50 ${ms(told.p50)}, p95 ${ms(told.p95)}, p99 ${ms(told.p99)}; ${load()}`,
    end <= FLAT * start,
  );
}

export async function benchIntake({ record, seconds, rate }) {
  const told = results({ judged: true });
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const server = await startServer(LOGGING);
  let product;
  try {
    const { urls, superuser, application } = await server.database('bench_intake');
    await application.destroy();
    product = await startProduct(urls);
    const clerks = await openOffices(product, superuser, AGENCIES);
    await closedLoop({
      clients: CLIENTS,
      seconds: 5,
      clerkOf: (client, k) => clerks[(client + k) % AGENCIES],
    });
    if (seconds === undefined) {
      const { transaction, key } = await logged(told, { superuser, dataDir: server.dataDir }, clerks[0]);
      const script = (agencies, first) => scriptOf(transaction, { key, agencies, first });
      await compared(told, { urls, clerks, script, folder });
    } else await steady(told, product, clerks, { seconds, rate });
    await superuser.destroy();
  } finally {
    await product?.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  if (record)
    told.record(
      seconds === undefined ? 'bench-intake' : 'bench-intake-steady',
      `npm run bench -- --intake${seconds === undefined ? '' : ` --steady ${seconds} --rate ${rate}`}`,
    );
  return told.passed();
}
