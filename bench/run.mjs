// npm run bench            100,000 cases over 1,000 agencies and ten years
// npm run bench -- --large also 1,000,000, and the growth between the two, on one server in one run
// npm run bench -- --record writes the figures to docs/proofs/
// npm run bench -- --reports [3000]: the reports of a province in one batch, by real processes (bench/reports.mjs)
// npm run bench -- --intake: applications taken in over HTTP, against pgbench (bench/intake.mjs)
// npm run bench -- --cases 20000: does the benchmark work, and does it count right? Its targets are not judged
import { parseArgs } from 'node:util';
import { APPLICANT_TYPES, OUTCOMES, PROCEEDING_RESULTS } from '../dist/src/law/vocabularies/keys.js';
import { generate } from './generate.mjs';
import {
  agenciesBySize,
  bareWithoutSecurity,
  changeWithoutVacuum,
  drillDown,
  everyCellByItself,
  oneAgencyYear,
  services,
  wholeYear,
} from './measure.mjs';
import { benchIntake } from './intake.mjs';
import { benchReports } from './reports.mjs';
import { results } from './results.mjs';
import { startServer } from './server.mjs';
import { peakMegabytes } from '../test/support/peak-memory.mjs';
import { ms } from './timing.mjs';

const AGENCIES = 1000;
const { values: options, positionals } = parseArgs({
  options: {
    large: { type: 'boolean' },
    record: { type: 'boolean' },
    cases: { type: 'string' },
    reports: { type: 'boolean' },
    intake: { type: 'boolean' },
    steady: { type: 'string' },
    rate: { type: 'string', default: '20' },
  },
  allowPositionals: true,
});
const { large } = options;
const sizes = options.cases ? [Number(options.cases)] : large ? [100_000, 1_000_000] : [100_000];
const { say, target, load, record, passed } = results({ judged: !options.cases });

async function measure(server, cases) {
  say(`\n# ${cases.toLocaleString('en')} cases, ${AGENCIES} agencies, ten years`);
  const { application, superuser } = await server.database(`bench_${cases}`);
  const made = await generate(superuser, {
    cases,
    agencies: AGENCIES,
    applicantTypes: APPLICANT_TYPES,
    outcomes: OUTCOMES,
    results: PROCEEDING_RESULTS,
  });
  say(`${made.cases} cases made, ${made.straddling} % open at a turn of the year`);
  const all = services(application);
  const sizesOfAgencies = await agenciesBySize(superuser);
  const million = cases >= 1_000_000;

  const year = await wholeYear(all);
  const unsecured = await bareWithoutSecurity(superuser);
  target(
    'T1',
    `tables 三 and 四 of ${year.agencies} agencies with three-level roll-up, against a bare GROUP BY (<= 1.5)`,
    `${ms(year.median)} / ${ms(year.yardstick)} = ${year.ratio.toFixed(2)} (GROUP BY without row-level security: ${ms(unsecured)}, ${(year.median / unsecured).toFixed(2)})`,
    year.ratio <= 1.5,
  );
  target(
    'T5',
    'the roll-up adds to it (<= 10 %)',
    `${ms(year.rolling)} = ${((100 * year.rolling) / (year.median - year.rolling)).toFixed(1)} %`,
    year.rolling <= 0.1 * (year.median - year.rolling),
  );
  const naive = await everyCellByItself(superuser, sizesOfAgencies);
  target(
    'T2',
    `faster than one COUNT a cell for all agencies (>= 1,000 at a million)`,
    `${(naive / 1000).toFixed(1)} s / ${ms(year.median)} = ${Math.round(naive / year.median)} (60 agencies sampled)`,
    !million || naive / year.median >= 1000,
  );
  for (const [name, agency, least] of [
    ['median agency', sizesOfAgencies.middle, 100],
    ['agency at 99 %', sizesOfAgencies.large, 1000],
  ]) {
    const one = await oneAgencyYear(all, superuser, agency);
    const wanted = million ? least : Math.min(least, 100);
    target(
      'T3',
      `${name} (${one.cases} cases) against 175 COUNTs (>= ${wanted})`,
      `${ms(one.naive)} / ${ms(one.ours)} = ${Math.round(one.naive / one.ours)}, all cells equal`,
      one.naive / one.ours >= wanted,
    );
    target(
      'T3',
      `${name} against reading maintained counters (<= 4)`,
      `${ms(one.ours)} / ${ms(one.counters)} = ${(one.ours / one.counters).toFixed(2)}`,
      one.ours <= 4 * one.counters,
    );
  }
  const [{ ids }] = await superuser.query(
    `select array_agg(id order by id) as ids from (select id from agency where parent_id = 3 order by id limit 50) a`,
  );
  for (const [name, agencyIds] of [
    ['median agency', [sizesOfAgencies.middle.id]],
    ['agency at 99 %', [sizesOfAgencies.large.id]],
    [`${ids.length} agencies`, ids],
  ]) {
    const drill = await drillDown(all, agencyIds);
    target(
      'T6',
      `first page of each of ${drill.cells} cells, ${name} (<= 10 ms)`,
      `median ${ms(drill.page)}, slowest ${ms(drill.slowest)}; its count apart ${ms(drill.count)}`,
      drill.slowest <= 10,
    );
  }
  await changeWithoutVacuum(superuser);
  const stale = await wholeYear(all);
  say(
    `measured  T1  the same with a tenth of the year changed and not vacuumed: ${ms(stale.median)} / ${ms(stale.yardstick)} = ${stale.ratio.toFixed(2)}`,
  );
  say(load());
  await application.destroy();
  await superuser.destroy();
  return year.median;
}

async function tables() {
  const server = await startServer();
  try {
    const times = [];
    for (const cases of sizes) times.push(await measure(server, cases));
    say();
    if (times.length === 2) {
      target(
        'T4',
        'time for ten times the cases (<= 10)',
        (times[1] / times[0]).toFixed(2),
        times[1] / times[0] <= 10,
      );
    }
    const peak = peakMegabytes();
    target('T4', 'peak memory of the process (< 400 MB)', `${Math.round(peak)} MB`, peak < 400);
  } finally {
    await server.stop();
  }
  if (options.record) record('bench', `npm run bench${large ? ' -- --large' : ''}`);
  return passed();
}

const agencies = Number(positionals[0] ?? 3000);
const seconds = options.steady === undefined ? undefined : Number(options.steady);
const reached = options.intake
  ? await benchIntake({ record: options.record, seconds, rate: Number(options.rate) })
  : options.reports
    ? await benchReports({ agencies, record: options.record })
    : await tables();
process.exitCode = reached ? 0 : 1;
