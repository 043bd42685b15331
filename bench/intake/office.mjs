// Agencies with a clerk each, who are logged in.
const FIRST_PASSWORD = 'Blue-Lantern-11';

/** Numbers that stand for nothing else, so that they can be told from one another in the log of the server. */
export const MARKS = { agency: 500_001, account: 600_001, case: 7_000_001, number: 8_000_001 };

/** @returns who sends: one for each agency */
export async function openOffices({ url, send, told, logIn }, superuser, agencies) {
  await superuser.query(`alter table agency alter column id restart with ${MARKS.agency}`);
  await superuser.query(`alter table account alter column id restart with ${MARKS.account}`);
  const clerks = [];
  for (let n = 0; n < agencies; n += 1) {
    const code = `office-${n}`;
    const agency = { code, name: `第${n}局`, level: 'county', kind: 'department' };
    await told('POST', '/agencies', agency);
    const username = `clerk${n}`;
    const made = await told('POST', `/agencies/${code}/users`, { username, name: '某人', roles: ['clerk'] });
    const once = await logIn(username, made.oneTimePassword);
    await send('PUT', '/session/password', { current: made.oneTimePassword, new: FIRST_PASSWORD }, once);
    clerks.push({
      code,
      headers: await logIn(username, FIRST_PASSWORD),
      url: `${url}/agencies/${code}/cases`,
    });
  }
  return clerks;
}

export const application = (mark) => ({
  applicant: {
    type: 'naturalPerson',
    name: '张三',
    idNumber: '110101199003070134',
    phone: '13800000000',
    address: '某市某路1号',
  },
  channel: 'online',
  receivedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
  description: `申请公开某地块征收补偿安置方案及其批准文件，编号 ${mark}`,
});
