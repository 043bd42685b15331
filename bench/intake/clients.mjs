// Clients that send one application after another, or at a fixed rate whatever the server does.
import { Agent, request } from 'node:http';
import { application } from './office.mjs';

const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
let serial = 0;

function takeIn(agent, clerk, client) {
  serial += 1;
  const mark = `${process.pid}-${serial}`;
  const body = Buffer.from(JSON.stringify(application(mark)));
  const headers = {
    ...clerk.headers,
    'content-type': 'application/json',
    'content-length': body.length,
    'idempotency-key': mark,
    // Each client is somebody else at another desk, behind the proxy that the server believes.
    'x-forwarded-for': `10.1.${client >> 8}.${client & 255}`,
  };
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const call = request(clerk.url, { method: 'POST', agent, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        if (answer.statusCode === 201) resolve(performance.now() - begun);
        else reject(new Error(`${answer.statusCode} ${Buffer.concat(parts).toString().slice(0, 300)}`));
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

const told = (latencies, seconds) => {
  const sorted = [...latencies].sort((a, b) => a - b);
  return {
    count: sorted.length,
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
  };
};

/** @param clerkOf who the n-th client is at its k-th application */
export async function closedLoop({ clients, seconds, clerkOf }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const latencies = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let k = 0; performance.now() < end; k += 1)
        latencies.push(await takeIn(agent, clerkOf(client, k), client));
    }),
  );
  const took = (performance.now() - begun) / 1000;
  agent.destroy();
  return told(latencies, took);
}

/** An application every so often; one that takes long delays none of the others. @param each called every ten seconds */
export async function fixedRate({ perSecond, seconds, clerkOf, each = () => undefined }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const latencies = [];
  const under = new Set();
  const begun = performance.now();
  for (let k = 0; k < perSecond * seconds; k += 1) {
    const due = begun + (k * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (k % (perSecond * 10) === 0) each(Math.round((performance.now() - begun) / 1000));
    const one = takeIn(agent, clerkOf(k, k), k % 512)
      // From when it was due, not from when it was sent: what waited has waited.
      .then(() => latencies.push(performance.now() - due))
      .finally(() => under.delete(one));
    under.add(one);
  }
  await Promise.all(under);
  const took = (performance.now() - begun) / 1000;
  agent.destroy();
  return told(latencies, took);
}

/** @returns what the application was marked with */
export async function oneIntake(clerk) {
  const agent = new Agent();
  await takeIn(agent, clerk, 0);
  agent.destroy();
  return `${process.pid}-${serial}`;
}
