// Runs with the packaged Node where there is no network but loopback: starts the unpacked product as its README says, works with
// it as an agency does on its first day, stops it, and prints what it saw as one line of JSON.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, port] = process.argv.slice(2);
const base = `http://127.0.0.1:${port}/api/v1`;
const { codeOf, stepAt } = await import(
  pathToFileURL(join(folder, 'app/dist/src/identity/second-factor/totp.js'))
);

/** @returns how an address of the world outside answers; it must not */
function outside() {
  const socket = connect({ host: '192.0.2.1', port: 443, timeout: 2000 });
  return new Promise((resolve) => {
    socket.once('connect', () => resolve('connected'));
    socket.once('timeout', () => resolve('timeout'));
    socket.once('error', ({ code }) => resolve(code));
  }).finally(() => socket.destroy());
}

function fromBase32(text) {
  const bits = [...text].map((sign) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
  );
  return Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)
      .map((byte) => parseInt(byte, 2)),
  );
}

class Visitor {
  async send(method, path, body) {
    const headers = { ...this.headers, ...(body && { 'content-type': 'application/json' }) };
    const answer = await fetch(`${base}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  async json(...request) {
    const answer = await this.send(...request);
    return answer.status === 204 ? undefined : answer.json();
  }

  async logIn(username, password) {
    const answer = await this.send('POST', '/session', { username, password });
    const cookie = answer.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    this.headers = { cookie, 'x-csrf-token': (await answer.json()).csrfToken };
    return this;
  }
}

async function started() {
  const server = spawn(join(folder, 'start.sh'), { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  for (const end = Date.now() + 90_000; Date.now() < end && server.exitCode === null;) {
    const password = /密码 (\S+?)（只显示这一次/.exec(said)?.[1];
    if (password && said.includes('Ctrl-C')) return { server, password };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill('SIGKILL');
  throw new Error(`it did not start:\n${said}`);
}

const AGENCY = { code: 'offline', name: '离线县人民政府', level: 'county', kind: 'government' };

async function administrator(password) {
  const admin = await new Visitor().logIn('admin', password);
  const { secret } = await admin.json('POST', '/session/second-factor', { password });
  await admin.json('PUT', '/session/second-factor', { totp: codeOf(fromBase32(secret), stepAt(Date.now())) });
  await admin.json('POST', '/agencies', AGENCY);
  return admin;
}

async function person(admin, username, roles) {
  const added = await admin.json('POST', `/agencies/${AGENCY.code}/users`, { username, name: '某某', roles });
  const visitor = await new Visitor().logIn(username, added.oneTimePassword);
  const next = `New-${added.oneTimePassword}`;
  await visitor.json('PUT', '/session/password', { current: added.oneTimePassword, new: next });
  return new Visitor().logIn(username, next);
}

async function work(password) {
  const admin = await administrator(password);
  const clerk = await person(admin, 'clerk', ['clerk', 'reporter']);
  const receivedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const taken = await clerk.json('POST', `/agencies/${AGENCY.code}/cases`, {
    applicant: { type: 'naturalPerson', name: '某甲' },
    channel: 'inPerson',
    receivedOn,
    description: '申请公开某项目征地补偿安置方案',
  });
  const year = receivedOn.slice(0, 4);
  const pdf = await clerk.send('GET', `/agencies/${AGENCY.code}/reports/${year}.pdf`);
  const bytes = Buffer.from(await pdf.arrayBuffer());
  const page = await fetch(`http://127.0.0.1:${port}/login`, { headers: { accept: 'text/html' } });
  return {
    caseNo: taken.caseNo,
    year,
    pdf: bytes.toString('base64'),
    page: (await page.text()).includes('id="root"'),
  };
}

const facts = { outside: await outside(), node: process.version, execPath: process.execPath };
const { server, password } = await started();
try {
  Object.assign(facts, await work(password));
  const verified = spawnSync(join(folder, 'bin/gongkai'), ['verify', '--audit'], { encoding: 'utf8' });
  facts.verified = [verified.status, verified.stdout + verified.stderr];
} finally {
  server.kill('SIGINT');
  [facts.ended] = await once(server, 'exit');
}
console.log(JSON.stringify(facts));
