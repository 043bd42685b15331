// A register of the shape that was measured: cases an agency-year lognormal (sigma 1.7: median about 20, the largest several
// thousand at a million), 90 % natural persons, 6 % open at a turn of the year, 4 % reviews and 3 % lawsuits. Seeded.

/** Shares of the 21 outcomes in the order of table 三. */
const OUTCOME_WEIGHTS = [
  45, 7, 0.6, 1.2, 0.5, 1.3, 2.2, 2, 1.6, 1.8, 20, 2.6, 1.1, 2.4, 1.6, 0.4, 0.3, 0.3, 1.5, 0.1, 6.5,
];

const AGENCIES = `
  insert into agency (id, code, name, level, kind, parent_id)
  select a, 'B' || lpad(a::text, 5, '0'), '测试机关' || a,
         case when a = 1 then 'province' when a <= 21 then 'prefecture' else 'county' end,
         case when a <= 21 then 'government' else 'department' end,
         case when a = 1 then null when a <= 21 then 1 else 2 + a % 20 end
    from generate_series(1, $1) a order by a`;

const WEIGHTS = `
  create unlogged table bench_weight as
  select id as agency_id, exp(1.7 * sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random())) as w
    from (select id from agency order by id) a`;

const DRAW = `
  create unlogged table bench_draw as
  with total as materialized (select sum(w) as sum from bench_weight), outcomes as materialized (
    select array_agg(code order by bucket) as codes
      from (select bucket, (select min(i) from generate_series(1, 21) i
                             where (select sum(x) from unnest($2::float8[]) with ordinality u(x, o) where o <= i)
                                   / (select sum(x) from unnest($2::float8[]) x) > (bucket + 0.5) / 1000) as code
              from generate_series(0, 999) bucket) b)
  select d.*, (select codes from outcomes)[1 + d.draw_outcome] as outcome,
         d.received_on + case when d.slow < 0.004 then 200 + (d.wait * 700)::int
                              when d.slow < 0.25 then 21 + (d.wait * 40)::int
                              else 1 + (d.wait * 28)::int end as handled_on
    from (select w.agency_id, date '2015-01-01' + floor(3653 * power(random(), 0.85))::int as received_on,
                 random() as draw_type, random() as wait, random() as slow, random() as draw_proceeding,
                 floor(random() * 1000)::int as draw_outcome
            from bench_weight w, total, generate_series(1, greatest(1, round($1 * w.w / total.sum)::int))) d`;

const COUNTED = `
  insert into counted_case (agency_id, case_id, applicant_type, received_on, received_year, handled_on, handled_year, outcome)
  select agency_id, id, type, received_on, extract(year from received_on), handled_on,
         coalesce(extract(year from handled_on), 9999), outcome
    from bench_case`;

/** The wide, ordinary way: one row a case with its dates and texts, an index on the agency. */
const WIDE = `
  create table bench_case as
  select row_number() over (order by received_on, agency_id, wait) as id, agency_id,
         (case when draw_type < 0.90 then 1 when draw_type < 0.965 then 2 when draw_type < 0.968 then 3
               when draw_type < 0.972 then 4 when draw_type < 0.99 then 5 else 6 end)::smallint as type,
         received_on, case when handled_on <= date '2025-01-15' then handled_on end as handled_on,
         (case when handled_on <= date '2025-01-15' then outcome end)::smallint as outcome,
         repeat('申请公开某某项目征地补偿安置方案及其批准文件', 3) as description, draw_proceeding
    from bench_draw`;

const CASES = `
  insert into disclosure_case (agency_id, id, ref, case_no, channel, received_on, description)
  select agency_id, id, 'C' || id, 'YS' || id, 'online', received_on, description from bench_case`;

const APPLICANTS = `
  insert into case_applicant (agency_id, case_id, position, role, type, name)
  select agency_id, id, 1, 'principal', ($1::text[])[type], '申请人' || id from bench_case`;

const ROUNDS = `
  insert into decision_round (agency_id, case_id, round, cause, outcome, document_no, delivery, signed_on, dispatched_on)
  select agency_id, id, 1, 'first', ($1::text[])[outcome], '依申〔' || extract(year from handled_on) || '〕' || id || '号',
         'post', handled_on, handled_on
    from bench_case where outcome is not null`;

const PROCEEDINGS = `
  insert into counted_proceeding (agency_id, kind, proceeding_id, "group", accepted_on, concluded_on, result)
  select agency_id, case when g = 1 then 1 else 2 end, id, g, accepted_on,
         case when pending then null else accepted_on + 55 end, case when pending then null else 1 + id % 3 end
    from (select agency_id, id, received_on + 60 as accepted_on, draw_proceeding < 0.007 as pending,
                 case when draw_proceeding < 0.04 then 1 when draw_proceeding < 0.055 then 2 else 3 end as g
            from bench_case where draw_proceeding < 0.07) p`;

const REVIEWS = `
  insert into review (agency_id, id, ref, round, case_number, accepted_on, concluded_on, result, disposal)
  select agency_id, proceeding_id, 'R' || proceeding_id, 1, '复议' || proceeding_id || '号', accepted_on, concluded_on,
         ($1::text[])[result], case when result is not null then '维持' end
    from counted_proceeding where kind = 1`;

const REVIEW_CASES = `
  insert into review_case (agency_id, review_id, case_id)
  select agency_id, proceeding_id, proceeding_id from counted_proceeding where kind = 1`;

const LAWSUITS = `
  insert into lawsuit (agency_id, id, ref, route, docket_no, case_id, accepted_on, concluded_on, result, disposal)
  select agency_id, proceeding_id, 'L' || proceeding_id, case when "group" = 2 then 'direct' else 'afterReview' end,
         '行初' || proceeding_id || '号', proceeding_id, accepted_on, concluded_on, ($1::text[])[result],
         case when result is not null then '驳回' end
    from counted_proceeding where kind = 2`;

/** Counters kept by somebody else, as the yardstick of one agency-year. */
const COUNTERS = `
  create table bench_counter as
  select agency_id, y::smallint as year, row_code::smallint, applicant_type, count(*)::int as n from (
    select agency_id, applicant_type, received_year as y, 0 as row_code from counted_case
    union all select agency_id, applicant_type, handled_year, outcome from counted_case where handled_year < 9999
    union all select agency_id, applicant_type, g, 100 from counted_case,
                     generate_series(received_year + 1, least(handled_year, 2024)) g where handled_year > received_year
    union all select agency_id, applicant_type, g, 101 from counted_case,
                     generate_series(received_year, least(handled_year - 1, 2024)) g where handled_year > received_year
  ) c where y <= 2024 group by 1, 2, 3, 4`;

export async function generate(superuser, { cases, agencies, applicantTypes, outcomes, results }) {
  // One session for everything: the seed belongs to it.
  const session = superuser.createQueryRunner();
  const run = (text, values = []) => session.query(text, values);
  try {
    await run('set max_parallel_workers_per_gather = 0');
    await run('set synchronous_commit = off');
    await run('select setseed(0.42)');
    await run(AGENCIES, [agencies]);
    await run(WEIGHTS);
    await run(DRAW, [cases, OUTCOME_WEIGHTS]);
    await run(WIDE);
    await run('drop table bench_draw, bench_weight');
    await run('create index on bench_case (agency_id)');
    await run(COUNTED);
    await run(CASES);
    await run(APPLICANTS, [applicantTypes]);
    await run(ROUNDS, [outcomes]);
    await run(PROCEEDINGS);
    await run(REVIEWS, [results]);
    await run(REVIEW_CASES);
    await run(LAWSUITS, [results]);
    await run(COUNTERS);
    await run('alter table bench_counter add primary key (agency_id, year, row_code, applicant_type)');
    await run('grant select on bench_case, bench_counter to gongkai_app');
    for (const table of [
      'agency',
      'agency_closure',
      'bench_case',
      'bench_counter',
      'counted_case',
      'counted_proceeding',
      'disclosure_case',
      'case_applicant',
      'decision_round',
      'review',
      'review_case',
      'lawsuit',
    ]) {
      await run(`vacuum (analyze) ${table}`);
    }
    const [{ n, straddling }] = await run(
      `select count(*)::int as n, round(100.0 * avg((handled_year > received_year)::int), 2) as straddling from counted_case`,
    );
    return { cases: n, straddling: Number(straddling) };
  } finally {
    await session.release();
  }
}
