/** What nobody may find: numbers that are missing or given twice, in each year of each agency. One row for each such year. */
export const NUMBER_GAPS = `
  select agency_id, year, last_no, given from (
    select k.agency_id, k.year, k.last_no,
           (select count(*) from disclosure_case c
             where c.agency_id = k.agency_id and extract(year from c.received_on) = k.year) as given,
           (select count(distinct c.case_no) from disclosure_case c, generate_series(1, k.last_no) n
             where c.agency_id = k.agency_id and c.case_no = '〔' || k.year || '〕' || n || '号') as expected
      from case_counter k) counted where last_no <> given or last_no <> expected`;
