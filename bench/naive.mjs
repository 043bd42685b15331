// The ordinary way to fill table 三: one COUNT for each of its 175 cells, on the wide table with an index on the agency.
const TYPES = [1, 2, 3, 4, 5, 6, undefined];

export async function countEachCell(query, agencyId, year) {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const cells = [];
  for (const type of TYPES) {
    const of = type === undefined ? '' : ` and type = ${type}`;
    const count = async (where, values) => {
      const [{ n }] = await query(
        `select count(*)::int as n from bench_case where agency_id = $1 and ${where}${of}`,
        values,
      );
      cells.push(n);
    };
    await count('received_on between $2 and $3', [agencyId, from, to]);
    await count('received_on < $2 and (handled_on is null or handled_on >= $2)', [agencyId, from]);
    for (let outcome = 1; outcome <= 21; outcome += 1) {
      await count(`handled_on between $2 and $3 and outcome = ${outcome}`, [agencyId, from, to]);
    }
    await count('handled_on between $2 and $3', [agencyId, from, to]);
    await count('received_on <= $2 and (handled_on is null or handled_on > $2)', [agencyId, to]);
  }
  return cells;
}
